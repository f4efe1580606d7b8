/** A pattern that names the same field as a path. */
export interface PathMatch {
  pattern: string
  /** What the path has in place of each `*` of the pattern. */
  indices: readonly string[]
}

/**
 * Finds the pattern that names the same field as a server's path. A `*` in a pattern stands for an index. Letter case, `_` and `-` make no
 * difference. In this order of precedence:
 *
 * 1. The whole path: `items.*.id` for `items.0.id`. A pattern without `*` takes precedence.
 * 2. The end of the path: `zip` for `customer.address.zip`. The longest pattern takes precedence.
 * 3. A longer pattern: `address.zip` for `zip`, unless another one ends alike.
 * 4. All of this for the path without an index at its end: `tags` for `tags.0`.
 */
export function matchPath(path: string, patterns: readonly string[]): PathMatch | undefined {
  const segments = path.split('.')
  const matches = patterns.flatMap((pattern) => compare(segments, pattern) ?? [])
  const [best, second] = matches.sort((one, other) => other.rank - one.rank)
  if (best && (best.rank || !second)) return best
  const shorter = segments.slice(0, -1)
  return shorter.length && isIndex(segments.at(-1)) ? matchPath(shorter.join('.'), patterns) : undefined
}

/** Replaces each `*` of a text by the indices of a match. */
export function fillIndices(text: string, { indices }: PathMatch): string {
  let next = 0
  return text.replace(/\*/g, () => indices[next++] ?? '')
}

function compare(segments: readonly string[], pattern: string): (PathMatch & { rank: number }) | undefined {
  const parts = pattern.split('.')
  const shared = Math.min(parts.length, segments.length)
  const path = segments.slice(-shared)
  const own = parts.slice(-shared)
  const isSame = own.every((part, index) => (part === '*' ? isIndex(path[index]) : spell(part) === spell(path[index])))
  // The index of a `*` before the path is not known.
  if (!isSame || parts.slice(0, -shared).includes('*')) return undefined
  const indices = path.filter((_, index) => own[index] === '*')
  const wholeFirst = parts.length === segments.length ? 1000 : 0
  return { pattern, indices, rank: parts.length > shared ? 0 : wholeFirst + shared - indices.length / 100 }
}

function isIndex(segment: string | undefined): boolean {
  return /^\d+$/.test(segment ?? '')
}

function spell(segment: string | undefined): string | undefined {
  return segment?.replace(/[_-]/g, '').toLowerCase()
}
