import { readBody } from '../http/readBody'
import { readRetryAfter } from '../http/readRetryAfter'
import { readServiceStatus } from './readServiceStatus'
import type { ServiceStatus } from './ServiceStatus'

const maxBytes = 65_536
/** In milliseconds, until the last byte. */
const maxTime = 5000

/** What came of a question: the status, or when the page wants the next question if it says so. */
export interface StatusAnswer {
  status?: ServiceStatus | undefined
  retryAt?: number | undefined
}

/**
 * Asks a status page once. Sends no cookie, no referrer and nothing of the shopper. It adds no header either, so another origin is asked without a
 * preflight: the browser itself sends `If-None-Match`, and fills in the body of a 304 (Fetch Standard, "HTTP-network-or-cache fetch"). Reads
 * 64 KiB at most, for five seconds at most. Never rejects.
 */
export async function askStatus(url: string): Promise<StatusAnswer> {
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<StatusAnswer>((resolve) => {
    timer = setTimeout(() => resolve({}), maxTime)
  })
  try {
    return await Promise.race([ask(url, controller.signal), tooLate])
  } catch {
    return {}
  } finally {
    clearTimeout(timer)
    // Ends what is still under way, as the rest of a body that is too long.
    controller.abort()
  }
}

async function ask(url: string, signal: AbortSignal): Promise<StatusAnswer> {
  const response = await fetch(url, { signal, cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer' })
  const retryAt = readRetryAfter(response.headers)
  if (!response.ok) return { retryAt }
  const status = readServiceStatus(await readBody(response, maxBytes, maxTime))
  return { status: status.overall === 'unknown' ? undefined : status, retryAt }
}
