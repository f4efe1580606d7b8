import { isVisible } from './isVisible'

/** One line of text, as high as its letters. */
export interface Line {
  element: Element
  /** The part it belongs to. */
  part: string
  text: string
  box: DOMRect
  /** As high as the font allows, which is what the browser reports. */
  whole: DOMRect
}

/** A component in a page, with everything in it that can be seen. */
export interface Surface {
  name: string
  root: HTMLElement
  box: DOMRect
  /** The size of its text in px of the window. */
  em: number
  isRtl: boolean
  lines: Line[]
  /** A part that is there and can be seen. */
  part: (name: string) => HTMLElement | undefined
  /** The links and buttons of the steps. */
  steps: HTMLElement[]
}

export const surfaceNames = ['banner', 'notice', 'page', 'dialog', 'details', 'retry-button', 'action']

/** The surfaces of the page that are not within another one. */
export function readSurfaces(): Surface[] {
  const roots = surfaceNames.map((name) => `[data-error-ui="${name}"]`).join(', ')
  return [
    ...document.querySelectorAll<HTMLElement>(
      `:is(${roots}):not([data-error-ui]:not([data-error-ui="dialog-overlay"]) *)`,
    ),
  ].map(readSurface)
}

function readSurface(root: HTMLElement): Surface {
  const own = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)].filter((each) => isVisible(each))
  const part = (name: string) => own(`[data-part="${name}"]`)[0]
  const text = part('description') ?? part('title') ?? root
  const style = getComputedStyle(text)
  return {
    name: root.getAttribute('data-error-ui') ?? '',
    root,
    box: root.getBoundingClientRect(),
    em: Number.parseFloat(style.fontSize) * zoomOf(root),
    isRtl: getComputedStyle(root).direction === 'rtl',
    lines: linesOf(root),
    part,
    steps: own('[data-part="actions"] :is([data-error-ui="retry-button"], [data-error-ui="action"])'),
  }
}

/** By how much larger than usual the text of a place is, where a shopper or a page wants it so. */
export function scaleOf(root: Element): number {
  const sizes = [document.documentElement, root.parentElement ?? root].map((each) => getComputedStyle(each).fontSize)
  return Math.max(1, ...sizes.map((size) => Number.parseFloat(size) / 16))
}

/** By how much a page enlarges an element with `zoom`. */
export function zoomOf(element: Element): number {
  return (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1
}

/** Every visible line of text of an element. */
export function linesOf(root: Element): Line[] {
  const lines: Line[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.textContent?.trim()
    if (!text || !element || !isVisible(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const reach = Number.parseFloat(getComputedStyle(element).fontSize) * zoomOf(element) * 0.45
    for (const whole of range.getClientRects()) {
      if (!whole.width) continue
      const middle = whole.top + whole.height / 2
      const box = new DOMRect(whole.left, middle - reach, whole.width, 2 * reach)
      lines.push({ element, part: partOf(element), text, box, whole })
    }
  }
  return lines
}

/** What an element is called in the report. */
export function partOf(element: Element): string {
  const named = element.closest('[data-part], summary, dt, dd, [data-error-ui]')
  return (
    named?.getAttribute('data-part') ?? named?.getAttribute('data-error-ui') ?? named?.localName ?? element.localName
  )
}

/** The smallest box around others. */
export function around(boxes: readonly DOMRect[]): DOMRect | undefined {
  if (!boxes.length) return undefined
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))]
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))]
  return new DOMRect(left, top, right - left, bottom - top)
}
