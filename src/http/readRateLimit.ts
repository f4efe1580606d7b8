import { readHeader } from './readHeader'
import { readAge, readMoment } from './readRetryAfter'

/** An item of a List: its name and its parameters, as in the header. A tuple, so that a list of them can become a `Map`. */
type Item = [name: string, parameters: Map<string, string | undefined>]

/** A quota, with its values as in the headers. */
interface Quota {
  remaining: string | undefined
  reset: string | undefined
  /** The window of its policy. It is the wait if `reset` is not readable. */
  window?: string | undefined
}

// Older drafts; Symfony; Better Auth; GitHub, VTEX and most others; X and Okta. The value is a delay in seconds or an epoch time.
const resetHeaders = [
  'ratelimit-reset',
  'x-ratelimit-retry-after',
  'x-retry-after',
  'x-ratelimit-reset',
  'x-rate-limit-reset',
]

/**
 * Reads the rate limit fields of a response. Returns the moment from which the request may be sent again, by the clock of this
 * device, in epoch milliseconds, or `undefined` if the fields have none. `headers` is anything that `readHeader` accepts. Never
 * throws. The fields are sent on any status, so the caller checks for 429. `Retry-After` takes precedence (section 7 of
 * draft-ietf-httpapi-ratelimit-headers-11).
 *
 * - `RateLimit` is a List (section 4). The wait is the longest of all quotas that are used up: those whose parameter `r` is 0,
 *   missing or not a number. The wait of a quota is `t`, or else the window `w` of the policy with the same name in
 *   `RateLimit-Policy`. A field that is not valid is ignored as a whole.
 * - Up to draft 7 it is a Dictionary: `limit=10, remaining=0, reset=30`.
 * - Without a wait from `RateLimit`, the fields in `resetHeaders` are read in that order. Each counts if the `…-Remaining` field with
 *   the same prefix is 0, missing or not a number.
 * - If a field says that requests remain, there is no wait, and the fields after it are not read.
 * - A response from a cache, with a positive `Age`, has no wait (section 7.3).
 */
export function readRateLimit(headers: unknown, now: number = Date.now()): number | undefined {
  if (readAge(headers) > 0) return undefined
  const read = (name: string) => readHeader(headers, name)
  const field = read('ratelimit') ?? ''
  const isDictionary = /^\s*\w+=/.test(field)
  const policies = new Map(parseList(read('ratelimit-policy')))
  // A Dictionary is parsed as the parameters of one item.
  const items = parseList(isDictionary ? `x;${field.trim().replace(/\s*,\s*/g, ';')}` : field)
  const quotasByField: Quota[][] = [
    items.map(([name, parameters]) => ({
      remaining: parameters.get(isDictionary ? 'remaining' : 'r'),
      reset: parameters.get(isDictionary ? 'reset' : 't'),
      window: policies.get(name)?.get('w'),
    })),
    ...resetHeaders.map((name) => [
      { remaining: read(name.replace(/re(set|try-after)/, 'remaining')), reset: read(name) },
    ]),
  ]
  for (const quotas of quotasByField) {
    const usedUp = quotas.filter(({ remaining = '' }) => !(Math.min(...remaining.split(',').map(Number)) > 0))
    if (quotas.length && !usedUp.length) return undefined
    const moments = usedUp.flatMap(
      ({ reset, window }) => readMoment(reset, headers, now) ?? readMoment(window, headers, now) ?? [],
    )
    if (moments.length) return Math.max(...moments)
  }
  return undefined
}

/**
 * Parses a List (RFC 9651 §4.2.1) of items of any type. Does not read inner lists, which the draft does not use. Does not check the
 * content of base64 and display strings. Returns an empty list for text that is not valid.
 */
function parseList(text = ''): Item[] {
  // A string, a display string, a decimal, an integer or date, a token, bytes, or a boolean.
  const item =
    '("(?:[ !#-[\\]-~]|\\\\["\\\\])*"|%"(?:[ !#$&-~]|%[\\da-f]{2})*"|-?\\d{1,12}\\.\\d{1,3}|@?-?\\d{1,15}|[A-Za-z*][\\w!#$%&\'*+.^`|~:/-]*|:[A-Za-z\\d+/=]*:|\\?[01])'
  const token = new RegExp(`(?:^|(?!^)[ \t]*,[ \t]*)${item}|(?!^); *([a-z*][a-z\\d_.*-]*)(?:=${item})?`, 'gy')
  const list = text.trim()
  const items: Item[] = []
  let end = 0
  for (const [all, name, key = '', value] of list.matchAll(token)) {
    end += all.length
    if (name) items.push([name, new Map()])
    else items.at(-1)?.[1].set(key, value)
  }
  // `readHeader` cuts a header at 1000 characters, possibly within a number.
  return end < list.length || text.length > 999 ? [] : items
}
