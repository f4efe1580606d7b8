import { readHeader } from './readHeader'
import { readAge, readMoment } from './readRetryAfter'

/** A quota: its name and its parameters, each as it stands in the header. */
type Quota = [name: string, parameters: Map<string, string | undefined>]

// Older drafts; Symfony; Better Auth; GitHub, VTEX and most others; X and Okta. The value may be seconds or an epoch.
const resets = [
  'ratelimit-reset',
  'x-ratelimit-retry-after',
  'x-retry-after',
  'x-ratelimit-reset',
  'x-rate-limit-reset',
]

/**
 * Reads the rate limit fields of a response. Returns the moment from which the request may be sent again, by the clock of this
 * device, in epoch milliseconds, or `undefined` if the fields give none. `headers` is whatever `readHeader` accepts. Never
 * throws. The fields are sent on any status, so the caller checks for 429. `Retry-After` takes precedence (section 7 of
 * draft-ietf-httpapi-ratelimit-headers-11).
 *
 * - `RateLimit` is a List (section 4). It gives the longest wait of all quotas that are used up, that is, whose parameter `r`
 *   is 0, missing or not a number. The wait is `t`, or else the window `w` of the policy with the same name in
 *   `RateLimit-Policy`. A field that is not valid is ignored as a whole.
 * - Up to draft 7 it is a Dictionary: `limit=10, remaining=0, reset=30`.
 * - Without a wait from `RateLimit`, the fields in `resets` are read in that order. Each counts if the `…-Remaining` field with
 *   the same prefix is 0, missing or not a number.
 * - As soon as a field says that something remains, there is no wait.
 * - A response from a cache, with a positive `Age`, gives no wait (section 7.3).
 */
export function readRateLimit(headers: unknown, now: number = Date.now()): number | undefined {
  if (readAge(headers) > 0) return undefined
  const read = (name: string) => readHeader(headers, name)
  const field = read('ratelimit') ?? ''
  const isDictionary = /^\s*\w+=/.test(field)
  const policies = new Map(parseList(read('ratelimit-policy')))
  // For each field its quotas; for each quota what remains, and the waits in order of preference.
  const sources: (string | undefined)[][][] = [
    // A Dictionary becomes the parameters of one item.
    parseList(
      isDictionary
        ? `x;${field
            .split(',')
            .map((member) => member.trim())
            .join(';')}`
        : field,
    ).map(([name, parameters]) => [
      parameters.get(isDictionary ? 'remaining' : 'r'),
      parameters.get(isDictionary ? 'reset' : 't'),
      policies.get(name)?.get('w'),
    ]),
    ...resets.map((name) => [[read(name.replace(/re(set|try-after)/, 'remaining')), read(name)]]),
  ]
  for (const quotas of sources) {
    const usedUp = quotas.filter(([remaining = '']) => !(Math.min(...remaining.split(',').map(Number)) > 0))
    if (quotas.length && !usedUp.length) return undefined
    const moments = usedUp.flatMap(
      ([, ...waits]) => waits.flatMap((wait) => readMoment(wait, headers, now) ?? [])[0] ?? [],
    )
    if (moments.length) return Math.max(...moments)
  }
  return undefined
}

/**
 * Parses a List (RFC 9651 §4.2.1) of items of any type. The draft has no inner lists, so they are not read. Text that is not valid
 * gives an empty list. What base64 and display strings encode is not checked.
 */
function parseList(text = ''): Quota[] {
  // A string, a display string, a decimal, an integer or date, a token, bytes, or a boolean.
  const item =
    '("(?:[ !#-[\\]-~]|\\\\["\\\\])*"|%"(?:[ !#$&-~]|%[\\da-f]{2})*"|-?\\d{1,12}\\.\\d{1,3}|@?-?\\d{1,15}|[A-Za-z*][\\w!#$%&\'*+.^`|~:/-]*|:[A-Za-z\\d+/=]*:|\\?[01])'
  const token = new RegExp(`(?:^|(?!^)[ \t]*,[ \t]*)${item}|(?!^); *([a-z*][a-z\\d_.*-]*)(?:=${item})?`, 'gy')
  const list = text.trim()
  const quotas: Quota[] = []
  let end = 0
  for (const [all, name, key = '', value] of list.matchAll(token)) {
    end += all.length
    if (name) quotas.push([name, new Map()])
    else quotas.at(-1)?.[1].set(key, value)
  }
  // A header that was cut off may end within a number.
  return end < list.length || text.length > 999 ? [] : quotas
}
