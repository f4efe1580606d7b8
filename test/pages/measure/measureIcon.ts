import { alphaOf } from './colors'
import type { Note } from './Note'
import { px } from './Note'
import type { Surface } from './readSurface'
import { scaleOf, zoomOf } from './readSurface'

/** The icon is a small square, drawn by lines. */
export function measureIcon({ root, part }: Surface, note: Note) {
  const icon = part('icon')
  if (!icon) {
    note(!root.querySelector('[data-part="icon"]'), 'icon', () => 'cannot be seen')
    return
  }
  const { width, height } = icon.getBoundingClientRect()
  const scale = zoomOf(icon) * scaleOf(root)
  note(
    Math.abs(width - height) <= 1 && width >= 14 && width <= 40 * scale,
    icon,
    () => `is ${px(width)} × ${px(height)}, of 14 to ${px(40 * scale)}`,
  )
  for (const path of icon.querySelectorAll('path, circle, line, polyline')) {
    const { fill, stroke, strokeWidth } = getComputedStyle(path)
    note(stroke !== 'none' && alphaOf(stroke) > 0, icon, () => `has a stroke of ${stroke}`)
    note(fill === 'none' || alphaOf(fill) === 0, icon, () => `is filled with ${fill}`)
    const wide = Number.parseFloat(strokeWidth)
    note(wide >= 1 && wide <= 3, icon, () => `has lines of ${strokeWidth}`)
  }
}
