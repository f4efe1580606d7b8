import { middleOf } from './measureOverflow'
import type { Note } from './Note'
import { px } from './Note'
import type { Surface } from './readSurface'
import { partOf } from './readSurface'

interface Thing {
  element: Element
  name: string
  box: DOMRect
}

/** Nothing lies upon anything else. */
export function measureOverlap({ root, lines, steps, part }: Surface, note: Note) {
  const things: Thing[] = []
  const add = (element: Element | undefined, box?: DOMRect) => {
    if (element) things.push({ element, name: partOf(element), box: box ?? element.getBoundingClientRect() })
  }
  const dismiss = part('dismiss')
  add(part('icon'))
  add(part('illustration'))
  // Its area to press may reach into the padding and below the end of a line; 24 px of it may not (WCAG 2.2 SC 2.5.8).
  if (dismiss) add(dismiss, middleOf(dismiss.getBoundingClientRect(), 24))
  for (const step of steps) add(step)
  for (const line of lines) {
    if (dismiss?.contains(line.element) || steps.some((step) => step.contains(line.element))) continue
    things.push({ element: line.element, name: line.part, box: line.box })
  }
  for (const [index, one] of things.entries()) {
    for (const other of things.slice(index + 1)) {
      if (one.element === other.element) continue
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (across > 1 && down > 1) note(false, one.element, () => `lies ${px(across)} × ${px(down)} upon ${other.name}`)
    }
  }
  note(true, root, () => '')
}
