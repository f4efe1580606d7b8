import { readHeader } from './readHeader'
import { readMoment, readRetryAfter } from './readRetryAfter'

/**
 * When the request may be sent again, in epoch milliseconds. `Retry-After` (RFC 9110 §10.2.3) decides over the rate limit
 * fields (`RateLimit`, `RateLimit-Reset`, `X-RateLimit-Reset`), and those count only where nothing remains. `undefined`
 * where the headers, an object of names and values or `Headers`, say nothing that can be read.
 */
export function readRetryAt(headers: unknown, now: number = Date.now()): number | undefined {
  const retryAfter = readRetryAfter(headers, now)
  if (retryAfter) return retryAfter
  const read = (name: string) => readHeader(headers, name) ?? ''

  // Structured fields of the IETF draft, `"burst";r=5;t=1, "daily";r=0;t=30`, and before that `remaining=0, reset=30`.
  const list = read('ratelimit')
  const field = list.split(',').find((item) => /\br=0/.test(item)) ?? list
  const parameter = (names: string, text = field) => text.match(`\\b(?:${names})=(\\d+)`)?.[1]
  if (+(parameter('r|remaining') ?? (read('ratelimit-remaining') || read('x-ratelimit-remaining')))) return undefined
  const window = field && parameter('w', read('ratelimit-policy'))
  return readMoment(
    parameter('t|reset') || read('ratelimit-reset') || window || read('x-ratelimit-reset'),
    headers,
    now,
  )
}
