import type { RetryAdvice } from './retryAdvice'
import type { RetryState, RetryStateName } from './retryState'

interface Known {
  /** What the last try was rejected with, or what was reported. */
  error: unknown
  /** How the failure may be tried again. */
  mode: RetryAdvice['mode'] | undefined
  /** Until when it waits, or has waited before a person may press, in epoch milliseconds. */
  retryAt: number | undefined
  /** Whether it waits only by our own choice, so that `run` sends at once. */
  canSkip: boolean
  /** Failures in a row, including those that a client retried by itself. */
  tries: number
}

/**
 * What a session shows. `state` tells the rest apart:
 *
 * - `idle`: nothing was sent, or what failed is over.
 * - `sending`: a try is under way. `error` is that of the try before.
 * - `waiting`: until `retryAt`, and then while the page is hidden or offline. `mode` tells whether a try follows by itself.
 * - `failed`: a press sends again or, where `mode` is `verifyFirst`, asks first.
 * - `asking`: the shopper was asked to check whether the request took effect. `confirm` sends.
 * - `verifying`: the shop finds out whether it did.
 * - `succeeded`: `data` is what the request gave.
 * - `gaveUp`: trying again cannot help, or not now.
 */
export type RetrySnapshot<T = unknown> = Known &
  (
    | { state: 'idle'; error: undefined; data: undefined; mode: undefined }
    | { state: 'sending'; data: T | undefined }
    | { state: 'waiting'; data: undefined; mode: RetryAdvice['mode']; retryAt: number }
    | { state: 'failed' | 'asking' | 'verifying' | 'gaveUp'; data: undefined; mode: RetryAdvice['mode'] }
    | { state: 'succeeded'; data: T; error: undefined; mode: undefined }
  )

/** What components see of a state. */
export function snapshotOf<T>(state: RetryState<T>): RetrySnapshot<T> {
  const { name, error, data, mode, retryAt, canSkip, tries } = state
  return {
    state: name,
    error,
    data,
    mode,
    retryAt,
    canSkip,
    tries: name === 'succeeded' ? 0 : tries,
  } as RetrySnapshot<T>
}

/** Whether a session does nothing more by itself in this state. */
export function isAtRest({ name, mode }: Pick<RetryState<unknown>, 'name' | 'mode'>): boolean {
  return !restless.includes(name) && !(name === 'waiting' && mode === 'automatic')
}

const restless: readonly RetryStateName[] = ['sending', 'verifying']
