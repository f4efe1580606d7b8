import type { UseMutationResult } from '@tanstack/react-query'
import { useState } from 'react'
import { readOutcome } from '../../../src/http/index'
import type { Retry } from '../../../src/index'
import { retryAdvice } from '../../../src/retry/index'

const states = { idle: 'idle', pending: 'sending', error: 'failed', success: 'succeeded' } as const

/** What a component shows of a mutation of TanStack Query. A press sends the same variables again. */
export function useRetryOf<V>(mutation: UseMutationResult<unknown, unknown, V, unknown>): Retry {
  const { status, variables, mutate } = mutation
  const [error, setError] = useState(mutation.error)
  // The mutation drops its error when it is sent again. Without it the message would go away under the press.
  if (status !== 'pending' && error !== mutation.error) setError(mutation.error)
  const retry = { state: states[status], run: () => mutate(variables as V) }
  if (!error) return retry
  const { mode } = retryAdvice(readOutcome(error), { attempt: 1, method: 'POST' })
  return { ...retry, error, mode }
}
