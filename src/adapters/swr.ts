import { noteTries } from '../retry/clientTries'
import type { ClientRules } from '../retry/nextTry'
import { nextTry } from '../retry/nextTry'

/** The part of SWR's configuration that the adapter reads. */
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
 * `onErrorRetry` for SWR, following `retryAdvice`. SWR only reads data, so a request counts as GET whatever its method is. If
 * `errorRetryCount` is set, it takes precedence over `maxTries`.
 */
export function swrRetry({ maxTries = 3, ...rules }: ClientRules = {}): SwrRetry {
  return {
    onErrorRetry(error, key, config, revalidate, options) {
      const limit = config.errorRetryCount === undefined ? maxTries : config.errorRetryCount + 1
      const delay = nextTry(error, options.retryCount, { ...rules, maxTries: limit, method: 'GET' })
      if (delay === undefined) return
      // SWR returns an error while it still retries. The note stops `useRetry` from repeating the same request at the same time.
      noteTries(error, limit)
      setTimeout(() => {
        const { revalidateOnFocus, revalidateOnReconnect, isVisible, isOnline, cache } = config
        // The entry was fetched again in the meantime.
        if (cache && cache.get(key)?.error !== error) return
        // SWR fetches again by itself when the page is focused or the connection is back.
        if (revalidateOnFocus && revalidateOnReconnect && !(isVisible() && isOnline())) return
        revalidate(options)
      }, delay)
    },
  }
}
