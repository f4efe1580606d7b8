import type { Token } from './tokensOf'
import { tokensOf } from './tokensOf'

/** A part of a component, as it is found in the page. */
export interface Part {
  /** `title`; of a root or a step, its `data-error-ui`. */
  name: string
  /** How a sheet of a shop addresses it. */
  selector: string
  tokens: readonly Token[]
  /** Where its number stands, from the corner of the box around it, in pixels; `undefined` for what only holds other parts. */
  at: { x: number; y: number } | undefined
}

const holders = ['shape', 'label', 'hidden', 'actions', 'link', 'facts', 'fact', 'text', 'error']

/** The parts of a component, the root first, each once. */
export function partsOf(root: Element): Part[] {
  const parts = new Map<string, Part>()
  const box = root.closest('.specimen-box')?.getBoundingClientRect()
  for (const element of [root, ...root.querySelectorAll('[data-error-ui], [data-part]')]) {
    const own = element.getAttribute('data-error-ui')
    const name = own ?? element.getAttribute('data-part') ?? ''
    if (parts.has(name)) continue
    const isMarked = box && element !== root && !holders.includes(name)
    parts.set(name, {
      name,
      selector: own ? `[data-error-ui='${own}']` : `[data-part='${name}']`,
      tokens: tokensOf(element),
      at: isMarked ? placeOf(element, box) : undefined,
    })
  }
  return [...parts.values()]
}

/** After the end of words, before anything else, so that no number hides a letter. */
function placeOf(element: Element, box: DOMRect): { x: number; y: number } {
  const words = document.createRange()
  words.selectNodeContents(element)
  const isStep = element.matches('a, button, summary')
  const lastLine = isStep ? undefined : [...words.getClientRects()].at(-1)
  const isWords = !!lastLine?.width && !!element.textContent
  const { left, right, top, height } = isWords ? lastLine : element.getBoundingClientRect()
  const isRightToLeft = getComputedStyle(element).direction === 'rtl'
  // A button has room of its own around its words.
  const gap = element.matches('button') ? 0 : 15
  const x = isWords === isRightToLeft ? left - gap : right + gap
  return { x: x - box.left, y: top + height / 2 - box.top }
}
