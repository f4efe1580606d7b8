import type { BaseMessages } from '../messages/Messages'
import type { RetryAdvice } from '../retry/retryAdvice'
import type { RetryStateName } from '../retry/retryState'
import type { RetryView } from './retryView'

/**
 * What a component needs to show the tries of a request. `useRetry` returns it, and a few lines of code build it from any client's
 * mutation. Only `state` and `run` are required. The states mean the same as in `RetrySnapshot`.
 */
export interface Retry {
  state: RetryStateName
  /** The error of the last try. */
  error?: unknown
  /** How the request may be sent again. By default it is read from the error and the component's `method`. */
  mode?: RetryAdvice['mode'] | undefined
  /** The request's method, if the error does not contain it. */
  method?: string | undefined
  /** The time until which a press has no effect, in epoch milliseconds. */
  retryAt?: number | undefined
  /** Sends the request again. It is called without an argument. */
  run: () => unknown
  /**
   * Sends the request after the shopper was asked to check whether it took effect (state `asking`). Without it, the button is hidden
   * for a request that may have taken effect.
   */
  confirm?: (() => unknown) | undefined
  /**
   * Returns the words of `useRetry` for its waits and its question. `seconds` and `milestone` are the whole seconds left: now, and when
   * they were last announced.
   */
  view?:
    | ((messages?: BaseMessages | undefined, seconds?: number | undefined, milestone?: number | undefined) => RetryView)
    | undefined
}
