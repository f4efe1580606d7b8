/**
 * When a request may be sent again, in epoch milliseconds, from a `Retry-After` header in seconds or as an HTTP-date
 * (RFC 9110 §10.2.3). Takes `Headers` or a plain object of lower-case names. `undefined` when absent or unreadable.
 */
export function readRetryAfter(headers: unknown, now: number = Date.now()): number | undefined {
  const value = header(headers, 'retry-after')
  if (value === undefined) return undefined
  if (/^\s*\d+\s*$/.test(value)) return now + Math.min(Number(value), 1e9) * 1000
  // Only HTTP-dates: Date.parse alone would take "-5" or "soon 2" for a year.
  if (!/^\s*[A-Z][a-z]{2,8},? .*\d\d:\d\d:\d\d/.test(value)) return undefined
  // The oldest of its three forms leaves out the zone, which is GMT all the same.
  const date = Date.parse(`${value.replace(/\s*(GMT)?\s*$/, '')} GMT`)
  return Number.isNaN(date) ? undefined : date
}

function header(headers: unknown, name: string): string | undefined {
  try {
    const bag = headers as { get?: unknown } & Record<string, unknown>
    const value = typeof bag.get === 'function' ? bag.get(name) : bag[name]
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
