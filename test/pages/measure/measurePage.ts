import type { Measured } from '../PageCase'
import { readCanvas } from './colors'
import { measureContrast } from './measureContrast'
import { measureFloor } from './measureFloor'
import { measureFocus } from './measureFocus'
import { measureGaps } from './measureGaps'
import { measureIcon } from './measureIcon'
import { measureLanguages } from './measureLanguages'
import { measureOverflow } from './measureOverflow'
import { measureOverlap } from './measureOverlap'
import { measureTargets } from './measureTargets'
import { measureWidth } from './measureWidth'
import { measureWords } from './measureWords'
import type { Note } from './Note'
import { px } from './Note'
import { partOf, readSurfaces } from './readSurface'

export interface Found {
  /** How many checks were made. */
  run: number
  failures: string[]
}

/** Finds what is wrong with the surfaces in a page as it is laid out now. */
export function measurePage(measured: Measured = {}): Found {
  const found: Found = { run: 0, failures: [] }
  for (const animation of document.getAnimations()) animation.cancel()
  readCanvas()
  const { scrollWidth, clientWidth } = document.documentElement
  noteOf('page')(scrollWidth <= clientWidth, 'page', () => `scrolls sideways: ${px(scrollWidth)} in ${px(clientWidth)}`)
  // The steps of a long dialog stay in reach, over words that the shopper scrolls to.
  const sticky = [...document.querySelectorAll<HTMLElement>('[data-error-ui="dialog"] > [data-part="actions"]')]
  for (const steps of sticky) steps.style.position = 'static'
  const surfaces = readSurfaces()
  noteOf('page')(surfaces.length > 0, 'page', () => 'shows no surface')
  for (const surface of surfaces) {
    const note = noteOf(surface.name)
    measureOverflow(surface, note, measured)
    measureFloor(surface, note)
    measureOverlap(surface, note)
    if (!measured.byClass) {
      measureGaps(surface, note, measured)
      measureWords(surface, note, measured)
      measureIcon(surface, note)
    }
    measureTargets(surface, note)
    measureContrast(surface, note)
    if (measured.said) measureLanguages(surface, note, measured.said)
    if (!measured.noFocus) measureFocus(surface, note)
    if (measured.width) measureWidth(surface, note)
  }
  for (const steps of sticky) steps.style.position = ''
  found.failures = firstOfEach(found.failures)
  return found

  function noteOf(surface: string): Note {
    return (holds, what, text) => {
      found.run += 1
      if (holds) return
      const part = typeof what === 'string' ? what : partOf(what)
      found.failures.push(`${surface}${part === surface ? '' : `, ${part}`}: ${text()}`)
    }
  }
}

/** The same failure of several lines or buttons once, with how many there are. */
function firstOfEach(failures: readonly string[]): string[] {
  const alike = new Map<string, string[]>()
  for (const failure of failures) {
    const kind = failure.replace(/“[^”]*”|[\d.]+/g, '')
    alike.set(kind, [...(alike.get(kind) ?? []), failure])
  }
  return [...alike.values()].map(([first = '', ...more]) =>
    more.length ? `${first} (and ${more.length} more)` : first,
  )
}
