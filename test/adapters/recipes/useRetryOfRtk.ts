import type { QueryStatus } from '@reduxjs/toolkit/query/react'
import { useState } from 'react'
import { readOutcome } from '../../../src/http/index'
import type { Retry } from '../../../src/index'
import { retryAdvice } from '../../../src/retry/index'

type Mutation<V> = { status: QueryStatus; error?: unknown; originalArgs?: V | undefined }

const states = { uninitialized: 'idle', pending: 'sending', rejected: 'failed', fulfilled: 'succeeded' } as const

/** What a component shows of a mutation of RTK Query. A press sends the same variables again. */
export function useRetryOf<V>([send, mutation]: readonly [(variables: V) => unknown, Mutation<V>]): Retry {
  const { status, originalArgs } = mutation
  const [error, setError] = useState(mutation.error)
  // The mutation drops its error when it is sent again. Without it the message would go away under the press.
  if (status !== 'pending' && error !== mutation.error) setError(mutation.error)
  const retry = { state: states[status], run: () => send(originalArgs as V) }
  if (!error) return retry
  const { mode } = retryAdvice(readOutcome(error), { attempt: 1, method: 'POST' })
  return { ...retry, error, mode }
}
