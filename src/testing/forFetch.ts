import type { Answer } from './Answer'
import { inTurn, waitFor } from './Answer'

/**
 * A `fetch` for tests that gives these answers, one request each; the last one stays. As the real one, it rejects if the connection is
 * closed or the signal aborts.
 */
export function forFetch(...answers: readonly Answer[]): typeof fetch {
  const next = inTurn(answers)
  return async (input, init) => {
    const { response, delay, isDropped } = next()
    const isRequest = typeof input === 'object' && 'url' in input
    await waitFor(delay, init?.signal ?? (isRequest ? input.signal : undefined))
    if (isDropped) throw new TypeError('Failed to fetch')
    // A response that was made by hand has no address.
    return Object.defineProperty(response, 'url', { value: addressOf(isRequest ? input.url : String(input)) })
  }
}

function addressOf(url: string): string {
  try {
    return new URL(url, globalThis.location?.href).href
  } catch {
    return url
  }
}
