import { readHeader } from './readHeader'

/**
 * When the request may be sent again by its `Retry-After` (RFC 9110 §10.2.3), in epoch milliseconds. `undefined` where the
 * headers, an object of names and values or `Headers`, say nothing that can be read.
 */
export function readRetryAfter(headers: unknown, now: number = Date.now()): number | undefined {
  const text = readHeader(headers, 'retry-after') ?? ''
  const date = readHttpDate(text)
  return date ? date + readSkew(headers, now) : readMoment(text, headers, now)
}

/**
 * The moment that a number means: a delay by the standards, epoch seconds by the custom of X-RateLimit-Reset, and
 * milliseconds by some. What has no end ends with the calendar.
 */
export function readMoment(text: string, headers: unknown, now: number): number | undefined {
  if (!/^\s*\d+(\.\d+)?\s*$/.test(text)) return undefined
  return Math.min(+text * (+text < 1e12 ? 1000 : 1) + (+text < 1e9 ? now : readSkew(headers, now)), 8e15)
}

/** A date is meant by the server's clock, so the wait is taken from that one where it can be read (RFC 9110 §6.6.1). */
function readSkew(headers: unknown, now: number): number {
  return now - (readHttpDate(readHeader(headers, 'date') ?? '') || now)
}

/** An HTTP-date in any of its three grammars (RFC 9110 §5.6.7), in epoch milliseconds; `NaN` for anything else. */
function readHttpDate(value: string): number {
  if (!/^\s*[A-Z][a-z]{2,8},? .*\d\d:\d\d:\d\d/.test(value)) return Number.NaN
  // What engines fail to take as it is: the hyphens of RFC 850, and asctime, which leaves out that it is GMT.
  return Date.parse(`${value.replaceAll('-', ' ').replace(/\s*(GMT)?\s*$/, '')} GMT`)
}
