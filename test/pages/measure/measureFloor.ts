import type { Note } from './Note'
import { px } from './Note'
import type { Surface } from './readSurface'
import { zoomOf } from './readSurface'

/** No surface is narrower than 8 em, or than its place if that is smaller. */
export function measureFloor({ root, name, box, em }: Surface, note: Note) {
  const place = root.parentElement
  if (!place || name === 'retry-button' || name === 'action') return
  const { paddingLeft, paddingRight, display } = getComputedStyle(place)
  const room = place.clientWidth * zoomOf(place) - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
  const least = Math.min(8 * em, display.startsWith('inline') || !room ? 8 * em : room)
  note(box.width >= least - 1, root, () => `is ${px(box.width)} wide, of at least ${px(least)}`)
}
