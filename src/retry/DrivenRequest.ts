import type { RetryMemory } from './retryMemory'
import type { RetryAction, RetryRules } from './retryState'

/** What is sent, and by which rules. */
export interface DrivenRequest<T, V> {
  action: RetryAction<T, V>
  rules: RetryRules<T, V>
  variables: V
  /** The action of the last press: all its tries send by it. */
  frozen: RetryAction<T, V> | undefined
  /** Takes what a framework has thrown to steer the page. Returns whether it is that. */
  steer: ((reason: unknown) => boolean) | undefined
  listeners: Set<() => void>
  memory: RetryMemory | undefined
  /** Whether a failure was reported before, so that a try which resolves with it tells nothing of its own end. */
  isReported: (failure: unknown) => boolean
  /** Called when a try has failed by itself. */
  onOwnFailure: () => void
}
