export interface Layout {
  /** How many checks were made. */
  run: number
  failures: string[]
  /** Every text node, `<svg>` and `<input>` that was measured. */
  measured: Set<Node>
}

/**
 * Finds what cannot be read or reached in a page as it is laid out now. Has no outer references, because a test sends it to a
 * browser.
 */
export function measureLayout(): Layout {
  let run = 0
  const failures: string[] = []
  const measured = new Set<Node>()
  // A button that stands alone has its note beside it.
  const surfaces = [
    ...document.querySelectorAll<HTMLElement>(':is([data-error-ui], [data-part="note"]):not([data-error-ui] *)'),
  ]

  // The steps of a long dialog stay in reach, over words that the shopper scrolls to. Whether the focus gets to those is tested by itself.
  const sticky = [...document.querySelectorAll<HTMLElement>('[data-error-ui="dialog"] > [data-part="actions"]')]
  for (const steps of sticky) steps.style.position = 'static'

  // WCAG 2.2 SC 1.4.10: nothing to scroll sideways.
  check(document.documentElement.scrollWidth <= innerWidth, document.body, 'makes the page scroll sideways')
  for (const surface of surfaces) {
    const { left, right } = surface.getBoundingClientRect()
    check(left >= -1 && right <= innerWidth + 1, surface, `reaches from ${left} to ${right} in ${innerWidth}`)
    check(surface.scrollWidth <= surface.clientWidth + 1, surface, 'scrolls sideways')
    const lines = linesOf(surface)
    for (const { element, box } of lines) {
      const clip = clipOf(element, surface)
      check(
        box.left >= clip.left - 1 &&
          box.right <= clip.right + 1 &&
          box.top >= clip.top - 1 &&
          box.bottom <= clip.bottom + 1,
        element,
        'is cut off',
      )
    }
    for (const [index, one] of lines.entries()) {
      const other = lines.slice(index + 1).find((other) => other.element !== one.element && meet(one.box, other.box))
      check(!other, one.element, `lies upon “${other?.element.textContent}”`)
    }
  }

  // WCAG 2.2 SC 2.5.8 asks for 24 px; what is ours to press has 44 (SC 2.5.5).
  const targets = [
    ...document.querySelectorAll<HTMLElement>(
      '[data-error-ui] :is(a, button, summary, input), :is(a, button)[data-error-ui]',
    ),
  ]
  for (const target of targets) {
    const { width, height } = target.getBoundingClientRect()
    const least = target.matches('[data-part="links"] a') ? 24 : 44
    check(Math.min(width, height) >= least, target, `is ${width} × ${height}`)
  }
  for (const [index, target] of targets.entries()) {
    const box = target.getBoundingClientRect()
    const other = targets.slice(index + 1).find((other) => {
      const { across, down } = overlap(box, other.getBoundingClientRect())
      return across > 0 && down > 0 && Math.max(box.width - across, box.height - down) < 24
    })
    check(!other, target, `leaves no 24 px beside “${other?.textContent}”`)
  }
  for (const steps of sticky) steps.style.position = ''
  return { run, failures, measured }

  function check(holds: boolean, element: Element, what: string) {
    run += 1
    if (holds) return
    const surface = element.closest('[data-tone]')
    const where = [surface?.getAttribute('data-error-ui'), surface?.getAttribute('data-kind')].join(' ')
    const name = element.textContent?.trim().slice(0, 40) || element.getAttribute('data-part')
    failures.push(`“${name}” in ${where} ${what}`)
  }

  /** The box of every visible line of text, as high as its letters, and of every picture and field. */
  function linesOf(surface: Element) {
    const lines: { element: Element; box: DOMRect }[] = []
    const walker = document.createTreeWalker(surface, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement as Element
      if (!node.textContent?.trim() || element.closest('[data-part="hidden"]') || !element.checkVisibility()) continue
      measured.add(node)
      const range = document.createRange()
      range.selectNodeContents(node)
      // The box of a line is as high as the font allows, which is more than any letter takes.
      const reach = Number.parseFloat(getComputedStyle(element).fontSize) * 0.45
      for (const { left, top, width, height } of range.getClientRects()) {
        const middle = top + height / 2
        lines.push({ element, box: new DOMRect(left, middle - reach, width, 2 * reach) })
      }
    }
    for (const picture of surface.querySelectorAll('svg, input')) {
      if (!picture.checkVisibility()) continue
      measured.add(picture)
      lines.push({ element: picture, box: picture.getBoundingClientRect() })
    }
    return lines
  }

  /** The place in which an element can be seen: its surface, and whatever else cuts off. What scrolls does not. */
  function clipOf(element: Element, surface: Element) {
    const clip = { left: Number.NEGATIVE_INFINITY, right: Infinity, top: Number.NEGATIVE_INFINITY, bottom: Infinity }
    let canScroll = false
    for (let each: Element | null = element; each && surface.contains(each); each = each.parentElement) {
      const { overflowX, overflowY, display } = getComputedStyle(each)
      if (display === 'inline' || display === 'contents') continue
      const box = each.getBoundingClientRect()
      // What is outside of something that scrolls comes into view by scrolling.
      canScroll ||= overflowY === 'auto' || overflowY === 'scroll'
      if (each === surface || overflowX !== 'visible') {
        clip.left = Math.max(clip.left, box.left)
        clip.right = Math.min(clip.right, box.right)
      }
      if (!canScroll && (each === surface || overflowY !== 'visible')) {
        clip.top = Math.max(clip.top, box.top)
        clip.bottom = Math.min(clip.bottom, box.bottom)
      }
    }
    return clip
  }

  function meet(one: DOMRect, other: DOMRect): boolean {
    const { across, down } = overlap(one, other)
    return across > 1 && down > 1
  }

  function overlap(one: DOMRect, other: DOMRect) {
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
    return { across, down }
  }
}
