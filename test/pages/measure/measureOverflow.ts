import type { Measured } from '../PageCase'
import type { Note } from './Note'
import { px } from './Note'
import type { Surface } from './readSurface'

/** Nothing sticks out of the window, out of its surface, or is cut off. */
export function measureOverflow({ root, box, lines, steps, part }: Surface, note: Note, { scrolls }: Measured) {
  const width = document.documentElement.clientWidth
  if (!scrolls) {
    note(
      box.left >= -1 && box.right <= width + 1,
      root,
      () => `reaches from ${px(box.left)} to ${px(box.right)} in a window of ${px(width)}`,
    )
  }
  note(box.width > 0 && box.height > 0, root, () => `is ${px(box.width)} × ${px(box.height)}`)
  const dismiss = part('dismiss')
  for (const line of lines) {
    // Its sign is smaller than a letter.
    if (dismiss?.contains(line.element)) continue
    const clip = clipOf(line.element, root)
    const out = outside(line.box, clip)
    note(out <= 1, line.element, () => `“${line.text.slice(0, 30)}” is ${px(out)} outside ${clip.name}`)
  }
  for (const each of [part('icon'), dismiss, ...steps]) {
    if (!each) continue
    // The area to press of the close button may reach into the space around a notice, its sign may not.
    const seen = each.getBoundingClientRect()
    const out = outside(each === dismiss ? middleOf(seen, 24) : seen, clipOf(each.parentElement ?? root, root))
    note(out <= 1, each, () => `is ${px(out)} outside its surface`)
  }
}

/** A square in the middle of a box. */
export function middleOf({ left, top, width, height }: DOMRect, size: number) {
  return new DOMRect(left + (width - size) / 2, top + (height - size) / 2, size, size)
}

interface Clip {
  left: number
  right: number
  top: number
  bottom: number
  name: string
}

/** By how many px a box is outside. */
function outside(box: DOMRect, clip: Clip): number {
  return Math.max(clip.left - box.left, box.right - clip.right, clip.top - box.top, box.bottom - clip.bottom)
}

function bounds({ left, right, top, bottom }: DOMRect) {
  return { left, right, top, bottom }
}

/** The place in which an element can be seen: its surface, and whatever else in it cuts off. What scrolls does not. */
function clipOf(element: Element, root: Element): Clip {
  const clip: Clip = { ...bounds(root.getBoundingClientRect()), name: 'its surface' }
  const { overflowY } = getComputedStyle(root)
  if (overflowY === 'auto' || overflowY === 'scroll') {
    clip.top = Number.NEGATIVE_INFINITY
    clip.bottom = Number.POSITIVE_INFINITY
  }
  for (let each: Element | null = element; each && each !== root; each = each.parentElement) {
    const style = getComputedStyle(each)
    if (style.display === 'inline' || style.display === 'contents') continue
    if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
    const box = each.getBoundingClientRect()
    const scrolls = style.overflowY === 'auto' || style.overflowY === 'scroll'
    const name = each.getAttribute('data-part') ?? each.localName
    if (box.left > clip.left || box.right < clip.right)
      Object.assign(clip, { left: Math.max(clip.left, box.left), right: Math.min(clip.right, box.right), name })
    if (!scrolls && (box.top > clip.top || box.bottom < clip.bottom)) {
      Object.assign(clip, { top: Math.max(clip.top, box.top), bottom: Math.min(clip.bottom, box.bottom), name })
    }
  }
  return clip
}
