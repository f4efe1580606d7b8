'use client'

import { useState } from 'react'
import { isSame } from './isSame'
import type { Retry } from './Retry'

/** What was shown when the shopper closed a message, and whether it was tried again since. */
interface Shown {
  input: unknown
  retry: Retry | undefined
  wasTried: boolean
}

/**
 * Returns whether the shopper has closed the message of this failure, and a function to call when they do. "Closed" belongs to one
 * failure. It is over with
 *
 * - another error. An object that is written inline is another one in each render, so plain data is compared by content.
 * - a try of `retry` that has failed again.
 * - a press on which `retry` asks the shopper, also if it asks once more.
 * - a press on which it does nothing, because the server asked to wait or it gave up. `useRetry` gives a new `view` then, and changes
 *   nothing else.
 */
export function useDismissed(input: unknown, retry: Retry | undefined): [boolean, () => void] {
  const [closed, setClosed] = useState<Shown>()
  if (closed && (closed.input !== input || closed.retry !== retry)) {
    const isNew = isNewFailure(closed, input, retry)
    setClosed(isNew ? undefined : { input, retry, wasTried: closed.wasTried || isTrying(retry) })
  }
  return [closed !== undefined, () => setClosed({ input, retry, wasTried: isTrying(retry) })]
}

function isNewFailure({ input: before, retry: last, wasTried }: Shown, input: unknown, retry: Retry | undefined) {
  if (before !== input && !isSame(before, input)) return input !== undefined
  if (!retry || !last || isTrying(retry)) return false
  const { state, view } = retry
  const isSettled = state !== 'idle' && state !== 'succeeded'
  if (wasTried) return isSettled
  const hasChanged = last.state !== state || last.retryAt !== retry.retryAt || last.mode !== retry.mode
  return hasChanged ? state === 'asking' : isSettled && view !== undefined && view !== last.view
}

function isTrying(retry: Retry | undefined): boolean {
  return /^(sending|verifying)$/.test(retry?.state ?? '')
}
