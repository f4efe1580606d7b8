import { isVisible } from './isVisible'
import type { Note } from './Note'
import { px } from './Note'
import type { Surface } from './readSurface'
import { linesOf } from './readSurface'

/** What can be pressed is large enough, not larger than its surface, can be reached, and has its label inside. */
export function measureTargets({ root, box, steps, part }: Surface, note: Note) {
  const own = root.matches('[data-error-ui="retry-button"], [data-error-ui="action"]') ? [root] : []
  const copy = [...root.querySelectorAll<HTMLElement>('[data-error-ui="details"] [data-error-ui="action"]')].filter(
    (each) => isVisible(each),
  )
  const dismiss = part('dismiss')
  for (const target of [...own, ...steps, ...copy, ...(dismiss ? [dismiss] : [])]) {
    const { width, height, left, right, top, bottom } = target.getBoundingClientRect()
    note(Math.min(width, height) >= 43.9, target, () => `is ${px(width)} × ${px(height)}, of at least 44`)
    note(
      left >= box.left - 1 && right <= box.right + 1,
      target,
      () => `reaches from ${px(left)} to ${px(right)} in ${px(box.left)} to ${px(box.right)}`,
    )
    note(height <= 150 || target.textContent!.length > 60, target, () => `is ${px(height)} high`)
    for (const line of linesOf(target)) {
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
  if (pointerEvents === 'none' || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return
  const hit = document.elementFromPoint(x, y)
  note(
    hit !== null && target.contains(hit),
    target,
    () => `lies below <${hit?.localName} ${hit?.getAttribute('data-part') ?? ''}>`,
  )
}
