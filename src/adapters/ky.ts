import { isRepeatable } from '../http/isRepeatable'
import type { ClientRules } from '../retry/nextTry'
import { isDeclared, nextTry } from '../retry/nextTry'
import { pause } from '../retry/pause'

export interface KyRetry {
  retry: {
    limit: number
    delay: () => number
    shouldRetry: (state: { error: Error; retryCount: number }) => boolean
  }
  hooks: {
    beforeRetry: ((state: { error: Error; request: Request }) => Promise<void>)[]
  }
}

/** Options for `ky.create` or `ky.extend`, following `retryAdvice`. POST and PATCH are never sent again. */
export function kyRetry({ maxTries = 3, idempotent, ...rules }: ClientRules = {}): KyRetry {
  const waits = new WeakMap<Error, number>()
  return {
    retry: {
      // One more than the rules allow, so that ky calls `shouldRetry` for the last failure too.
      limit: maxTries,
      // ky does not pass the failure to `delay`, so `beforeRetry` waits instead.
      delay: () => 0,
      shouldRetry({ error, retryCount }) {
        // ky calls this only for the methods in its option `methods`: by default, those that may be repeated.
        const delay = nextTry(error, retryCount, { ...rules, maxTries, method: 'GET' })
        if (delay !== undefined) waits.set(error, delay)
        return delay !== undefined
      },
    },
    hooks: {
      beforeRetry: [
        async ({ error, request }) => {
          const delay = waits.get(error)
          if (delay === undefined) return
          if (!isRepeatable(request.method) || isDeclared(request.method, idempotent === false)) throw error
          await pause(delay, request.signal)
        },
      ],
    },
  }
}
