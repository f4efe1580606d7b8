import type { Color } from './colors'
import { contrastOf, groundOf, inkOf, isSame, leastContrast, paintedOn, readColor } from './colors'
import type { Note } from './Note'
import type { Surface } from './readSurface'

/** Words can be told from what is behind them, and so can the icon and the edge of a banner. */
export function measureContrast({ root, name, lines, part }: Surface, note: Note) {
  for (const element of new Set(lines.map((line) => line.element))) {
    // SC 1.4.3 leaves out what cannot be pressed now.
    if (element.closest('[aria-disabled="true"]')) continue
    check(element, inkOf(element), 4.5)
  }
  const line = part('icon')?.querySelector('path')
  if (line) check(line, getComputedStyle(line).stroke, 3)

  if (name !== 'banner') return
  const style = getComputedStyle(root)
  const behind = root.parentElement ? groundOf(root.parentElement) : groundOf(root)
  const own = groundOf(root)
  const hasGround = !isSame(own, behind)
  const edges = ['top', 'right', 'bottom', 'left'].filter((side) => {
    const [width, kind, color] = ['width', 'style', 'color'].map((what) =>
      style.getPropertyValue(`border-${side}-${what}`),
    )
    return Number.parseFloat(width ?? '') >= 1 && kind !== 'none' && readColor(color ?? '')[3] >= 0.1
  })
  note(hasGround || edges.length > 0, root, () => `has neither an edge nor a ground of its own on ${text(behind)}`)

  function check(element: Element, color: string, usual: number) {
    const ground = groundOf(element)
    const painted = paintedOn(element, color, ground)
    const contrast = contrastOf(painted, ground)
    const least = contrast < usual ? leastContrast(root, painted, ground, usual) : usual
    note(
      contrast >= least,
      element,
      () => `has a contrast of ${contrast.toFixed(2)} (${text(painted)} on ${text(ground)}), of at least ${least}`,
    )
  }
}

function text(color: Color) {
  return `rgb(${color.slice(0, 3).map(Math.round).join(' ')})`
}
