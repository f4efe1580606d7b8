import { plainReading } from '../http/plainReading'
import { readProperty } from '../http/readProperty'
import { readTree } from '../http/readTree'

interface Note {
  /** How often the client had sent the request. */
  tries: number
  /** When it gave the error away, by `performance.now()`. */
  at: number
}

const notes = new WeakMap<object, Note>()
/** In milliseconds: a client asks about a failure at once. An older note is of an earlier request that failed with the same object. */
const freshFor = 1000

/** Remembers how often a client had sent a request when it gave its error away, so that the next client goes on counting. */
export function noteTries(error: unknown, tries: number): void {
  for (const node of errorsIn(error)) notes.set(node, { tries, at: performance.now() })
}

/**
 * How often the client that gave an error away had sent the request: once, unless it was noted. `isNew` says that the error has just
 * been thrown, so that the note of an earlier request does not count.
 */
export function triesOf(error: unknown, isNew = false): number {
  const oldest = isNew ? performance.now() - freshFor : 0
  const noted = errorsIn(error).map((node) => notes.get(node))
  return Math.max(1, ...noted.map((note) => (note && note.at >= oldest ? note.tries : 1)))
}

/** An error and those it was made of. Other objects may belong to several requests. */
function errorsIn(error: unknown): object[] {
  return readTree(error, plainReading).outer.filter(
    (node, index) => index === 0 || readProperty(node, 'stack') !== undefined,
  )
}
