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

/** Options for `ky.create` or `ky.extend` that make it try again as `retryAdvice` says, POST and PATCH never. */
export function kyRetry({ maxTries = 3, patience, idempotent }: ClientRules = {}): KyRetry {
  const waits = new WeakMap<Error, number>()
  return {
    retry: {
      // One more than are sent again, so that ky asks about the last failure too.
      limit: maxTries,
      // ky does not say which failure this is the delay of, so the hook waits.
      delay: () => 0,
      shouldRetry({ error, retryCount }) {
        // ky asks only about methods that may be repeated, unless it was told others.
        const delay = nextTry(error, retryCount, { maxTries, patience, method: 'GET' })
        if (delay !== undefined) waits.set(error, delay)
        return delay !== undefined
      },
    },
    hooks: {
      beforeRetry: [
        async ({ error, request }) => {
          const delay = waits.get(error)
          if (delay === undefined) return
          if (!isRepeatable(request.method) || isDeclared(request.method, idempotent)) throw error
          await pause(delay, request.signal)
        },
      ],
    },
  }
}
