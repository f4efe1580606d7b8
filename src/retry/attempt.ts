import { failureIn } from './failureIn'

/** A run of an action, until it has ended or is dropped. */
export interface Attempt {
  /** Drops it: its end is `late` then. With `isAborted`, its signal aborts too. */
  drop: (isAborted: boolean) => void
}

interface Ends<T> {
  fulfilled: (value: T) => void
  rejected: (error: unknown) => void
  /** Takes what it has rejected with, if that is no failure. Returns whether it does. */
  steered: (reason: unknown) => boolean
  /** It has ended after it was dropped: with a failure, or with `undefined`. */
  late: (failure: unknown) => void
}

/** Runs an action, which may throw, reject, resolve or return. Exactly one of the ends is called, unless it never ends. */
export function attempt<T>(run: (signal: AbortSignal) => T | PromiseLike<T>, ends: Ends<T>): Attempt {
  const controller = new AbortController()
  let isDropped = false
  new Promise<T>((resolve) => resolve(run(controller.signal))).then(
    (value) => (isDropped ? ends.late(failureIn(value)) : ends.fulfilled(value)),
    (reason) => {
      if (!isDropped && ends.steered(reason)) return
      const error = reason ?? new Error('Rejected without a reason')
      if (isDropped) ends.late(error)
      else ends.rejected(error)
    },
  )
  return {
    drop(isAborted) {
      isDropped = true
      if (isAborted) controller.abort()
    },
  }
}
