/** The automatic tries that a page may send. */
export interface RetryBudget {
  /** Takes one try to the origin of an address, if one is left; addresses without an origin share the page's own. */
  take: (url?: string | undefined) => boolean
}

export interface RetryBudgetOptions {
  /** Tries to one origin at once. 3 by default. */
  tries?: number | undefined
  /** Milliseconds after which one that was taken is there again. 10 000 by default. */
  refill?: number | undefined
  /** A clock that never goes back, in milliseconds. */
  now?: (() => number) | undefined
}

/**
 * Keeps a page on which everything fails from sending everything again: for each origin a few automatic tries, and one
 * more each time a while has passed (a token bucket).
 */
export function retryBudget({
  tries = 3,
  refill = 10_000,
  now = () => performance.now(),
}: RetryBudgetOptions = {}): RetryBudget {
  /** When each origin has all its tries again. */
  const full = new Map<string, number>()
  return {
    take(url) {
      const moment = now()
      const origin = originOf(url)
      const next = Math.max(moment, full.get(origin) ?? 0) + refill
      if (next > moment + tries * refill) return false
      full.set(origin, next)
      return true
    },
  }
}

function originOf(url: string | undefined): string {
  // `location` is missing on a server, and a relative address has no origin without it.
  const own = globalThis.location?.origin ?? ''
  try {
    return new URL(url ?? '', own || 'http://localhost').origin
  } catch {
    return own
  }
}
