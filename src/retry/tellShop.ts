import { callSafely } from '../http/throwLater'
import { isAtRest } from './retrySnapshot'
import type { RetryEventName, RetryRules, RetryState } from './retryState'

/** Calls the callbacks of the rules for a transition. `isEnd` says that a try has ended with it, or its check. */
export function tellShop<T, V>(
  before: RetryState<T>,
  after: RetryState<T>,
  rules: RetryRules<T, V>,
  variables: V,
  isEnd: boolean,
): void {
  const { name, error } = after
  const isNew = name !== before.name
  const tell = (event: RetryEventName, failure: unknown) => callSafely(() => rules.onEvent?.(event, failure))
  if (after.sent > before.sent && before.error !== undefined) tell('retried', before.error)
  if (isNew && name === 'gaveUp' && after.mode !== 'never') tell('gaveUp', error)
  if (isNew && name === 'succeeded') {
    if (before.error !== undefined) tell('succeeded', before.error)
    callSafely(() => rules.onSuccess?.(after.data as T, variables))
  }
  if (isEnd && isAtRest(after) && error !== undefined) callSafely(() => rules.onError?.(error, variables))
}
