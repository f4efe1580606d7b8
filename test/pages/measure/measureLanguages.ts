import type { Measured } from '../PageCase'
import type { Note } from './Note'
import type { Surface } from './readSurface'

/** A text of the shop has its own direction, and not the language of our words. Our words have theirs. */
export function measureLanguages(
  { root, lines, part }: Surface,
  note: Note,
  { byShop, ours }: NonNullable<Measured['said']>,
) {
  for (const element of new Set(lines.map((line) => line.element))) {
    const isShops = byShop.some((text) => element.textContent?.includes(text.slice(0, 20)))
    const said = element.closest('[lang]')
    if (!isShops) {
      note(
        said?.getAttribute('lang') === ours,
        element,
        () => `says its language is “${said?.getAttribute('lang')}” instead of “${ours}”`,
      )
      continue
    }
    note(
      !said || !root.contains(said),
      element,
      () => `is a text of the shop in what we say is “${said?.getAttribute('lang')}”`,
    )
    const dir = element.closest('[dir]')
    note(
      dir !== null && root.contains(dir) && dir.getAttribute('dir') === 'auto',
      element,
      () => `has the direction “${dir?.getAttribute('dir')}” instead of “auto”`,
    )
  }
  note(part('title') !== undefined, 'title', () => 'cannot be seen')
}
