import type { Measured } from '../PageCase'
import { isVisible } from './isVisible'
import type { Note } from './Note'
import { px } from './Note'
import type { Surface } from './readSurface'
import { scaleOf, zoomOf } from './readSurface'

/** Words are large enough, in lines that do not touch, start at one edge, and are not broken without need. */
export function measureWords({ root, name, part, lines, isRtl }: Surface, note: Note, { hasLongWords }: Measured) {
  const [title, description] = [part('title'), part('description')]
  const largest = 40 * scaleOf(root)
  for (const each of [title, description, ...root.querySelectorAll('[data-part="label"]')]) {
    if (!each || !isVisible(each)) continue
    const size = Number.parseFloat(getComputedStyle(each).fontSize)
    note(size >= 13 && size <= largest, each, () => `has letters of ${px(size)}, of 13 to ${px(largest)}`)
  }
  if (title && description) {
    const [large, small] = [title, description].map((each) => Number.parseFloat(getComputedStyle(each).fontSize)) as [
      number,
      number,
    ]
    note(large >= small - 0.5, title, () => `has letters of ${px(large)}, and the description of ${px(small)}`)
    if (name === 'page') {
      const off = Math.abs(centerOf(title) - centerOf(description))
      note(off <= 2, description, () => `is ${px(off)} off the middle of the title`)
    } else {
      const off = Math.abs(startOf(title, isRtl) - startOf(description, isRtl))
      note(off <= 1, description, () => `starts ${px(off)} off the edge of the title`)
    }
  }
  for (const each of [title, description]) {
    if (!each) continue
    const own = lines.filter((line) => each.contains(line.element))
    const size = Number.parseFloat(getComputedStyle(each).fontSize) * zoomOf(each)
    const tops = [...new Set(own.map((line) => Math.round(line.box.top)))].sort((a, b) => a - b)
    const pitches = tops.slice(1).map((top, index) => (top - (tops[index] ?? top)) / size)
    for (const pitch of pitches.filter((pitch) => pitch > 0.2)) {
      note(pitch >= 1.05 && pitch <= 2.6, each, () => `has a line every ${pitch.toFixed(2)} em, of 1.05 to 2.6`)
    }
    const indent = Number.parseFloat(getComputedStyle(each).textIndent)
    note(!indent, each, () => `has its first line indented by ${px(indent)}`)
  }
  for (const item of root.querySelectorAll('[data-part="links"] li')) {
    const { display, listStyleType, listStyleImage } = getComputedStyle(item)
    note(
      !display.includes('list-item') || (listStyleType === 'none' && listStyleImage === 'none'),
      item,
      () => `has a marker (${listStyleType})`,
    )
  }
  // An address or an id may break anywhere.
  const own = lines.filter(({ element }) => !element.closest('[data-error-ui="details"] dl'))
  if (!hasLongWords) for (const element of new Set(own.map((line) => line.element))) findBroken(element, note)
}

/** Where a box has its text, at the start of its lines. */
function startOf(element: Element, isRtl: boolean) {
  const { left, right } = element.getBoundingClientRect()
  const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(element)
  const px = (...lengths: string[]) =>
    lengths.reduce((sum, length) => sum + Number.parseFloat(length), 0) * zoomOf(element)
  return isRtl ? right - px(paddingRight, borderRightWidth) : left + px(paddingLeft, borderLeftWidth)
}

function centerOf(element: Element) {
  return (startOf(element, false) + startOf(element, true)) / 2
}

/** Whether a piece of a word is on another line. A first letter by itself has a box of its own, a little higher or lower. */
function isBelow(box: DOMRect, last: DOMRect = box): boolean {
  return Math.abs(box.top + box.height / 2 - last.top - last.height / 2) > last.height / 2
}

function lengthOf(boxes: readonly DOMRect[]) {
  return boxes.reduce((sum, { width }) => sum + width, 0)
}

/** How long a line in an element can be. */
function roomOf(element: Element): number {
  const block = element.closest(':not(span, bdi, a[data-part="document"])') ?? element
  return startOf(block, true) - startOf(block, false)
}

/** Words of fewer than twelve letters are not hyphenated, so they stand on one line wherever it is as long as they are. */
function findBroken(element: Element, note: Note) {
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE) continue
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(
      /(?<![\p{L}\p{N}])[\p{L}\p{N}]{2,11}(?![\p{L}\p{N}])/gu,
    )) {
      if (/[^\p{Script=Latin}\p{Script=Arabic}\p{N}]/u.test(word)) continue
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      const pieces = [...range.getClientRects()].filter(({ width }) => width > 0)
      const broken = pieces.filter((piece, index) => isBelow(piece, pieces[index - 1])).length
      if (broken && lengthOf(pieces) <= roomOf(element))
        note(false, element, () => `breaks “${word}” into ${broken + 1}`)
    }
  }
  note(true, element, () => '')
}
