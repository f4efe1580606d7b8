import { readHeader } from './readHeader'
import { readHttpDate } from './readHttpDate'

/**
 * Reads `Retry-After` (RFC 9110 §10.2.3). Returns the time from which the request may be sent again, by the clock of this
 * device, in epoch milliseconds, or `undefined` if the header is missing or not readable. A date that has passed is returned
 * as a time in the past. `headers` is anything that `readHeader` accepts. Never throws.
 */
export function readRetryAfter(headers: unknown, now: number = Date.now()): number | undefined {
  return readMoment(readHeader(headers, 'retry-after'), headers, now)
}

/** Reads `Age` (RFC 9111 §5.1): the seconds since the origin server made the response. 0 if it is missing or not readable. */
export function readAge(headers: unknown): number {
  // If the header was sent more than once, the first value counts.
  return Number(readHeader(headers, 'age')?.match(/^\s*(\d{1,10})\s*(,|$)/)?.[1] ?? 0)
}

/**
 * Reads a wait that is a number or an HTTP-date. Returns the moment at its end, in epoch milliseconds, or `undefined` if it is
 * not readable. `now` is when the response was received.
 *
 * - A number below 1e9 is a delay in seconds. It started when the origin server made the response, `Age` seconds ago, so the
 *   moment is `now + max(0, delay - Age)`.
 * - A number below 1e12 is epoch seconds, and any other is epoch milliseconds.
 * - A date and an epoch are by the server's clock. It showed `Date` (RFC 9110 §6.6.1) when the response was made, so it shows
 *   `Date + Age` at `now`, and the moment is `date + now - (Date + Age)`. Without a readable `Date` the two clocks are taken
 *   to be equal.
 * - A header that was sent twice has its values joined with a comma (RFC 9110 §5.3). The latest moment counts, so that nothing
 *   is sent too early. Every value must be readable; at most 20 are read.
 * - The result is at most 8e15, which is near the end of what a `Date` can hold.
 */
export function readMoment(text: string | undefined, headers: unknown, now: number): number | undefined {
  if (!text) return undefined
  const age = readAge(headers)
  const skew = now - readHttpDate(readHeader(headers, 'date') ?? '') - age * 1000 || 0
  // A date contains a comma, which does not separate values.
  const moments = text.split(/,(?!\s*\d\d[ -][A-Z])/, 20).map((value) => {
    const number = /^\s*\d+(\.\d+)?\s*$/.test(value) ? +value : Number.NaN
    if (number < 1e9) return now + Math.max(0, number - age) * 1000
    return (number < 1e12 ? number * 1000 : number || readHttpDate(value)) + skew
  })
  const moment = Math.min(Math.max(...moments), 8e15)
  return Number.isNaN(moment) ? undefined : moment
}
