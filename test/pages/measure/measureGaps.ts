import type { Measured } from '../PageCase'
import { isVisible } from './isVisible'
import type { Note } from './Note'
import { px } from './Note'
import type { Surface } from './readSurface'
import { around, linesOf, partOf } from './readSurface'

const most = 2.5

/** What belongs together is near each other: the parts, and the edge of the surface. */
export function measureGaps(surface: Surface, note: Note, { isStretched }: Measured) {
  const { root, em, box, lines, isRtl, part, steps, name } = surface
  if (!lines.length || name === 'retry-button' || name === 'action') return
  for (const { gap, above, below } of gapsOf(surface)) {
    note(gap <= most * em, below, () => `is ${px(gap)} below ${above}, of at most ${px(most * em)}`)
  }

  // Steps stand in lines, and the lines are near each other.
  const boxes = steps.map((step) => {
    const box = step.getBoundingClientRect()
    // They stand on one line by their words. A page may put a sign below those of a link.
    return { step, box, words: linesOf(step)[0]?.box ?? box }
  })
  for (const [index, one] of boxes.entries()) {
    const next = boxes[index + 1]
    if (!next) continue
    const shared = Math.min(one.box.bottom, next.box.bottom) - Math.max(one.box.top, next.box.top)
    if (shared > 1) {
      const off = Math.abs(middle(one.words) - middle(next.words))
      const gap = Math.max(next.box.left - one.box.right, one.box.left - next.box.right)
      note(off <= 4, next.step, () => `is ${px(off)} off the line of the step before`)
      note(gap <= most * em, next.step, () => `is ${px(gap)} beside the step before`)
    } else {
      const gap = next.box.top - one.box.bottom
      note(gap >= -1 && gap <= most * em, next.step, () => `is ${px(gap)} below the step before`)
    }
  }

  const icon = part('icon')?.getBoundingClientRect()
  const first = lines.find((line) => line.part === 'title')?.box
  const isColumn = name === 'page'
  if (icon && first && !isColumn) {
    if (icon.bottom <= first.top + 1) {
      note(first.top - icon.bottom <= most * em, 'icon', () => `is ${px(first.top - icon.bottom)} above the title`)
    } else {
      const off = Math.abs(middle(icon) - middle(first))
      const gap = isRtl ? icon.left - first.right : first.left - icon.right
      note(off <= 0.75 * em, 'icon', () => `is ${px(off)} off the first line of the title`)
      note(gap >= 0 && (gap <= most * em || isElsewhere(surface)), 'icon', () => `is ${px(gap)} beside the title`)
    }
  }

  // A button ends where it can be pressed, not with its words.
  const copy = [...root.querySelectorAll('details button')].filter((each) => isVisible(each))
  const all = around([
    ...lines.map((line) => line.box),
    ...[...steps, ...copy].map((step) => step.getBoundingClientRect()),
    ...(icon ? [icon] : []),
    ...[part('illustration'), part('dismiss')].flatMap((each) => (each ? [each.getBoundingClientRect()] : [])),
  ])
  if (!all || isStretched) return
  const reach = isColumn ? 7 * em : most * em
  const { overflowY } = getComputedStyle(root)
  const scrolls = root.scrollHeight > root.clientHeight + 1 && overflowY !== 'visible'
  note(
    all.top - box.top <= reach,
    root,
    () => `leaves ${px(all.top - box.top)} above its words, of at most ${px(reach)}`,
  )
  if (!scrolls)
    note(
      box.bottom - all.bottom <= reach,
      root,
      () => `leaves ${px(box.bottom - all.bottom)} below its words, of at most ${px(reach)}`,
    )
  if (isColumn) return
  const start = isRtl ? box.right - all.right : all.left - box.left
  note(start <= most * em, root, () => `leaves ${px(start)} before its words, of at most ${px(most * em)}`)
}

/** What is between the bands of a surface, from top to bottom, in which there is something to see. */
function gapsOf({ root, lines, part }: Surface) {
  const pressed = [...root.querySelectorAll('a, button, summary')].filter((each) => isVisible(each))
  const things = [
    ...lines.map(({ element, box }) => ({ element, box })),
    ...[part('icon'), part('illustration'), ...pressed].flatMap((each) =>
      each ? [{ element: each, box: each.getBoundingClientRect() }] : [],
    ),
  ].sort((a, b) => a.box.top - b.box.top)
  const gaps: { gap: number; above: string; below: string }[] = []
  let [end, above] = [things[0]?.box.top ?? 0, '']
  for (const { element, box } of things) {
    if (box.top > end) gaps.push({ gap: box.top - end, above, below: partOf(element) })
    if (box.bottom > end) [end, above] = [box.bottom, partOf(element)]
  }
  return gaps
}
/** Whether the words of the title are at another edge on purpose: of their own direction, or in the middle. */
function isElsewhere({ part, isRtl }: Surface) {
  const title = part('title')
  if (!title) return false
  const { textAlign, direction } = getComputedStyle(title)
  return /center|end|right|left/.test(textAlign) || (direction === 'rtl') !== isRtl
}

function middle({ top, height }: DOMRect) {
  return top + height / 2
}
