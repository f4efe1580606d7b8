import { noteTries } from '../retry/adviseRetry'
import type { ClientRules } from '../retry/nextTry'
import { nextTry } from '../retry/nextTry'

/** What is read of SWR's configuration. */
interface Config {
  errorRetryCount?: number | undefined
  revalidateOnFocus?: boolean | undefined
  revalidateOnReconnect?: boolean | undefined
  isOnline: () => boolean
  isVisible: () => boolean
  cache?: { get: (key: string) => { error?: unknown } | undefined } | undefined
}

export interface SwrRetry {
  onErrorRetry: <Options extends { retryCount: number }>(
    error: unknown,
    key: string,
    config: Config,
    revalidate: (options: Options) => unknown,
    options: Options,
  ) => void
}

/**
 * `onErrorRetry` for SWR, as `retryAdvice` says. What SWR fetches is only read, so it counts as GET whatever its request is.
 * `errorRetryCount` decides over `maxTries` where it is set.
 */
export function swrRetry({ maxTries = 3, ...rules }: ClientRules = {}): SwrRetry {
  return {
    onErrorRetry(error, key, config, revalidate, options) {
      const limit = config.errorRetryCount === undefined ? maxTries : config.errorRetryCount + 1
      const delay = nextTry(error, options.retryCount, { ...rules, maxTries: limit, method: 'GET' })
      if (delay === undefined) return
      // SWR shows a failure while it still tries, and nobody else should take that for theirs to repeat.
      noteTries(error, limit)
      setTimeout(() => {
        const { revalidateOnFocus, revalidateOnReconnect, isVisible, isOnline, cache } = config
        // Somebody else has asked in the meantime.
        if (cache && cache.get(key)?.error !== error) return
        // SWR asks anew by itself when the shopper or the connection is back.
        if (revalidateOnFocus && revalidateOnReconnect && !(isVisible() && isOnline())) return
        revalidate(options)
      }, delay)
    },
  }
}
