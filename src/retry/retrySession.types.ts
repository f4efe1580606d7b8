import type { RetrySnapshot } from './retrySnapshot'
import type { RetryAction, RetryRules } from './retryState'

/** The tries of one request. Any number of components may subscribe and unsubscribe. */
export interface RetrySession<T, V = undefined> {
  get: () => RetrySnapshot<T>
  /** Calls back with each change. Nothing is sent while no component subscribes. Returns a function that unsubscribes. */
  listen: (listener: () => void) => () => void
  /** Whether the session has to be kept: it has subscribers or may get one, its effect is unclear, or the server asked to wait. */
  isInUse: () => boolean
  /**
   * Sets the action and the rules of the next press. The tries of the last press keep its action. `steer` receives what the action rejects
   * with. If it returns `true`, that is no failure, such as Next.js's `redirect()`, and ends the order.
   */
  update: (
    action: RetryAction<T, V>,
    rules: RetryRules<T, V>,
    steer?: ((reason: unknown) => boolean) | undefined,
  ) => void
  /**
   * Takes over a failure of the same request that was found elsewhere. `undefined` says that the failure is over. `by` tells reporters
   * apart: one that says `undefined` does not end the failure of another.
   */
  report: (error: unknown, by?: object | undefined) => void
  /**
   * Sends, unless a try is under way or the server asked to wait. Where the effect is unclear, it asks first: the shop by `verify`, then the
   * shopper. Without variables it sends those of the last time. The promise never rejects: it resolves with the snapshot once the
   * session does nothing more by itself.
   */
  run: (variables?: V | undefined) => Promise<RetrySnapshot<T>>
  /** Sends after the shopper was asked to check first, not within half a second of the question. Resolves as `run` does. */
  confirm: () => Promise<RetrySnapshot<T>>
  /** Stops a wait of our own, a question, and a try that may be repeated, even where the action does not obey its signal. */
  cancel: () => void
  /**
   * Puts the failure or the data away. A request that may not be repeated goes on, and a doubt and the server's wait are not forgotten: they
   * show at the next press.
   */
  reset: () => void
  /** Forgets all of it, also what is kept over a reload. The answer of a try under way is dropped. */
  forget: () => void
}
