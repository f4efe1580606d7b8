import { readHeader } from './readHeader'

/**
 * When the request may be sent again, in epoch milliseconds. `Retry-After` (RFC 9110 §10.2.3) decides over the rate limit
 * fields (`RateLimit`, `RateLimit-Reset`, `X-RateLimit-Reset`), and those count only where nothing remains. `undefined`
 * where the headers, an object of names and values or `Headers`, say nothing that can be read.
 */
export function readRetryAt(headers: unknown, now: number = Date.now()): number | undefined {
  const read = (name: string) => readHeader(headers, name) ?? ''
  // A date is meant by the server's clock, so the wait is taken from that one where it can be read (RFC 9110 §6.6.1).
  const skew = now - (readHttpDate(read('date')) || now)
  // A delay by the standards, epoch seconds by the custom of X-RateLimit-Reset, and milliseconds by some. What has no end
  // ends with the calendar.
  const after = (text: string) =>
    /^\s*\d+(\.\d+)?\s*$/.test(text)
      ? Math.min(+text * (+text < 1e12 ? 1000 : 1) + (+text < 1e9 ? now : skew), 8e15)
      : undefined

  const retryAfter = read('retry-after')
  const date = readHttpDate(retryAfter)
  if (date) return date + skew
  const told = after(retryAfter)
  if (told) return told

  // Structured fields of the IETF draft, `"burst";r=5;t=1, "daily";r=0;t=30`, and before that `remaining=0, reset=30`.
  const list = read('ratelimit')
  const field = list.split(',').find((item) => /\br=0/.test(item)) ?? list
  const parameter = (names: string, text = field) => text.match(`\\b(?:${names})=(\\d+)`)?.[1]
  if (+(parameter('r|remaining') ?? (read('ratelimit-remaining') || read('x-ratelimit-remaining')))) return undefined
  const window = field && parameter('w', read('ratelimit-policy'))
  return after(parameter('t|reset') || read('ratelimit-reset') || window || read('x-ratelimit-reset'))
}

/** An HTTP-date in any of its three grammars (RFC 9110 §5.6.7), in epoch milliseconds; `NaN` for anything else. */
function readHttpDate(value: string): number {
  if (!/^\s*[A-Z][a-z]{2,8},? .*\d\d:\d\d:\d\d/.test(value)) return Number.NaN
  // What engines fail to take as it is: the hyphens of RFC 850, and asctime, which leaves out that it is GMT.
  return Date.parse(`${value.replaceAll('-', ' ').replace(/\s*(GMT)?\s*$/, '')} GMT`)
}
