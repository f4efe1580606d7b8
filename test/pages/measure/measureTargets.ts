import { isVisible } from './isVisible'
import type { Note } from './Note'
import { px } from './Note'
import type { Surface } from './readSurface'
import { linesOf, scaleOf, zoomOf } from './readSurface'

/** What can be pressed is large enough, not larger than its surface, can be reached, and has its label inside. */
export function measureTargets({ root, box, steps, part }: Surface, note: Note) {
  const own = root.matches('[data-error-ui="retry-button"], [data-error-ui="action"]') ? [root] : []
  const copy = [...root.querySelectorAll<HTMLElement>('[data-error-ui="details"] [data-error-ui="action"]')].filter(
    (each) => isVisible(each),
  )
  const dismiss = part('dismiss')
  for (const target of [...own, ...steps, ...copy, ...(dismiss ? [dismiss] : [])]) {
    const { width, height, left, right, top, bottom } = target.getBoundingClientRect()
    const least = 44 * Math.min(1, zoomOf(target))
    note(
      Math.min(width, height) >= least - 0.1,
      target,
      () => `is ${px(width)} × ${px(height)}, of at least ${px(least)}`,
    )
    note(
      left >= box.left - 1 && right <= box.right + 1,
      target,
      () => `reaches from ${px(left)} to ${px(right)} in ${px(box.left)} to ${px(box.right)}`,
    )
    note(height <= 150 * scaleOf(root) || target.textContent!.length > 60, target, () => `is ${px(height)} high`)
    // The sign of the close button is smaller than a letter.
    for (const line of target === dismiss ? [] : linesOf(target)) {
      const out = Math.max(left - line.box.left, line.box.right - right, top - line.box.top, line.box.bottom - bottom)
      note(out <= 1, target, () => `has its label ${px(out)} outside`)
    }
    reach(target, note)
  }
  for (const target of root.querySelectorAll<HTMLElement>('[data-part="links"] a, summary')) {
    if (!isVisible(target)) continue
    const { width, height } = target.getBoundingClientRect()
    note(height >= 24 && width >= 24, target, () => `is ${px(width)} × ${px(height)}, of at least 24`)
    reach(target, note)
  }
}

/** Whether a press in the middle gets there. */
function reach(target: HTMLElement, note: Note) {
  const { pointerEvents } = getComputedStyle(target)
  note(pointerEvents !== 'none', target, () => 'cannot be pressed (pointer-events: none)')
  const { left, top, width, height } = target.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  if (pointerEvents === 'none' || isScrolledAway(target, x, y)) return
  const hit = document.elementFromPoint(x, y)
  note(
    hit !== null && target.contains(hit),
    target,
    () => `lies below <${hit?.localName} ${hit?.getAttribute('data-part') ?? ''}>`,
  )
}

/** Whether a point is outside the window, or outside something around an element that cuts off or scrolls. */
function isScrolledAway(element: Element, x: number, y: number): boolean {
  if (x < 1 || y < 1 || x > innerWidth - 1 || y > innerHeight - 1) return true
  for (let each = element.parentElement; each; each = each.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(each)
    if (overflowX === 'visible' && overflowY === 'visible') continue
    const { left, right, top, bottom } = each.getBoundingClientRect()
    // What scrolls ends at the inner edge of the border.
    const { borderLeftWidth, borderRightWidth, borderTopWidth, borderBottomWidth } = getComputedStyle(each)
    const [before, after] = [left + Number.parseFloat(borderLeftWidth), right - Number.parseFloat(borderRightWidth)]
    const [above, below] = [top + Number.parseFloat(borderTopWidth), bottom - Number.parseFloat(borderBottomWidth)]
    if (x <= before || x >= after || y <= above || y >= below) return true
  }
  return false
}
