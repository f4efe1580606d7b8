/** The automatic tries that a page may send. */
export interface RetryBudget {
  /** Whether a try to the origin of an address is left. Takes nothing. */
  has: (url?: string | undefined) => boolean
  /** Takes one try to the origin of an address, if one is left. Addresses without an origin share the one of the page. */
  take: (url?: string | undefined) => boolean
  /** Gives back a tenth of a try, up to the limit. Call it for each request that succeeds, also for the first try. */
  succeeded: (url?: string | undefined) => void
}

export interface RetryBudgetOptions {
  /** The limit: tries to one origin at once. 3 by default. */
  tries?: number | undefined
  /** Milliseconds after which one that was taken is there again. 30 000 by default. */
  refill?: number | undefined
  /**
   * The time in milliseconds: `performance.now` by default. It must not jump forward. If it goes back, nothing is refilled until it has
   * caught up.
   */
  now?: (() => number) | undefined
}

/** The part of a try that a success gives back: the `tokenRatio` of gRPC's example. */
const share = 0.1

/**
 * Limits the automatic tries of a page on which everything fails. It is a token bucket for each origin. It is full at first, and it is
 * refilled slowly as time passes, and by each success. So a store that fails now and then gets its tries back from its successes, and a
 * store that is down gets two a minute. Sources: gRPC proposal A6, “Throttling Retry Attempts” (success-fed tokens), and Finagle's `RetryBudget` (a reserve that
 * time refills, for clients with few requests). docs/retry-storm.md compares them.
 */
export function retryBudget({
  tries = 3,
  refill = 30_000,
  now = () => performance.now(),
}: RetryBudgetOptions = {}): RetryBudget {
  /** When the bucket of each origin is full again. */
  const fullAt = new Map<string, number>()
  let latest = 0

  /** When the bucket would be full again after one more try. `undefined` if none is left. */
  function fullAfterTry(origin: string) {
    const moment = now()
    if (moment > latest) latest = moment
    const next = Math.max(latest, fullAt.get(origin) ?? latest) + refill
    return next <= latest + tries * refill ? next : undefined
  }

  return {
    has: (url) => fullAfterTry(originOf(url)) !== undefined,
    take(url) {
      const origin = originOf(url)
      const next = fullAfterTry(origin)
      if (next === undefined) return false
      fullAt.set(origin, next)
      return true
    },
    succeeded(url) {
      const origin = originOf(url)
      const at = fullAt.get(origin)
      if (at !== undefined) fullAt.set(origin, at - refill * share)
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
