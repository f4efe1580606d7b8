import type { DrivenRequest } from './DrivenRequest'
import { noteFailure } from './noteFailure'
import { pageClock } from './pageClock'
import { reports } from './reports'
import { retryDriver } from './retryDriver'
import type { RetryMemory } from './retryMemory'
import type { RetrySession } from './retrySession.types'
import type { RetrySnapshot } from './retrySnapshot'
import type { RetryAction, RetryRules } from './retryState'

/** In milliseconds: a component subscribes only after its first render. */
const firstRender = 10_000

/**
 * The tries of one request, which the action sends. Any number of components may subscribe. `memory` is read when the first one
 * subscribes, and before a press.
 */
export function retrySession<T, V = undefined>(
  action: RetryAction<T, V>,
  rules: RetryRules<T, V> = {},
  memory?: RetryMemory,
): RetrySession<T, V> {
  const bornAt = pageClock()
  const listeners = new Set<() => void>()
  const reported = reports()
  const request: DrivenRequest<T, V> = {
    action,
    rules,
    variables: undefined as V,
    frozen: undefined,
    steer: undefined,
    listeners,
    memory,
    isReported: reported.includes,
    onOwnFailure: reported.reset,
  }
  const driver = retryDriver(request)
  const { dispatch, getState } = driver
  let again: { of: RetrySnapshot<T>; shown: RetrySnapshot<T> } | undefined

  function recall() {
    const { name, isUnclear } = getState()
    const kept = name === 'idle' && !isUnclear ? memory?.recall() : undefined
    if (!kept) return
    dispatch({
      type: 'recalled',
      failure: noteFailure(kept.outcome, request.rules.random),
      isUnclear: kept.isUnclear,
    })
  }

  /** A press that has no effect is answered by what is shown already, which the shopper may have closed. */
  function showAgain() {
    const of = driver.getSnapshot()
    again = { of, shown: { ...of } }
    for (const listener of [...listeners]) listener()
  }

  return {
    get() {
      const snapshot = driver.getSnapshot()
      return again?.of === snapshot ? again.shown : snapshot
    },
    listen(listener) {
      listeners.add(listener)
      if (listeners.size === 1) {
        recall()
        driver.resume()
      }
      return () => {
        listeners.delete(listener)
        if (!listeners.size) driver.resume()
        // Strict Mode unsubscribes and subscribes again within one task.
        queueMicrotask(() => {
          if (listeners.size) return
          // The next component has an action of its own.
          request.frozen = undefined
          driver.pause()
          dispatch({ type: 'left' })
          if (!driver.isSending()) driver.endRuns()
        })
      }
    },
    isInUse: () =>
      listeners.size > 0 ||
      driver.isSending() ||
      getState().isUnclear ||
      pageClock() < Math.max(getState().allowedAt, bornAt + firstRender),
    update(nextAction, nextRules, steer) {
      request.action = nextAction
      request.rules = nextRules
      request.steer = steer
    },
    report(error, by = reported) {
      if (!reported.accept(error, by, driver.isSending())) return
      request.frozen = undefined
      const failure = error === undefined ? undefined : noteFailure(error, request.rules.random)
      dispatch({ type: 'reported', failure })
    },
    run(variables) {
      if (!listeners.size) return Promise.resolve(driver.getSnapshot())
      // Another tab may have sent it meanwhile.
      recall()
      const before = getState()
      const last = request.variables
      if (variables !== undefined) request.variables = variables
      dispatch({ type: 'pressed' })
      // A press that has no effect has no variables either. A check goes on, and what is asked after it is about this press.
      if (getState() === before && before.name !== 'verifying') request.variables = last
      if (getState() === before && /^(waiting|gaveUp)$/.test(before.name)) showAgain()
      return driver.whenAtRest()
    },
    confirm() {
      if (listeners.size) dispatch({ type: 'confirmed' })
      return driver.whenAtRest()
    },
    cancel: () => dispatch({ type: 'cancelled' }),
    reset: () => dispatch({ type: 'reset' }),
    forget: driver.forget,
  }
}
