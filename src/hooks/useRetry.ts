'use client'

import { useCallback, useEffect, useInsertionEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { readFrameworkSignal } from '../http/readFrameworkSignal'
import { isObject } from '../http/readProperty'
import { namedSession } from '../retry/namedSession'
import { retrySession } from '../retry/retrySession'
import type { RetrySnapshot } from '../retry/retrySnapshot'
import { snapshotOf } from '../retry/retrySnapshot'
import type { RetryAction, RetryRules } from '../retry/retryState'
import { initialState } from '../retry/retryState'
import { useErrorUI } from './ErrorUIContext'
import { isSame } from './isSame'
import type { Retry } from './Retry'
import { retryView } from './retryView'

interface Options<T, V> extends Omit<RetryRules<T, V>, 'onEvent'> {
  /**
   * The name of the request. Components with the same key share one session, also after they have been unmounted and mounted again. The
   * key also keeps two facts over a reload: the wait that the server asked for, and that the request may have taken effect.
   */
  key?: string | undefined
}

export interface UseRetryOptions<T = unknown, V = undefined> extends Options<T, V> {
  error?: undefined
}

/** The options for a request of another client. Its action is called without an argument: `refetch` would take one for options. */
export interface UseRetryErrorOptions<T = unknown> extends Options<T, undefined> {
  /** A failure of the same request that another client found, such as the error of a query. */
  error?: unknown
}

/** The tries of one request, and the functions that control them. Pass it to a component as `retry`. */
export type UseRetryResult<T = unknown, V = undefined> = RetrySnapshot<T> & {
  /**
   * Sends the request, unless a try is under way or the server asked to wait. If the request may have taken effect although it failed, the
   * session asks first (state `asking`). Without variables, it sends the last ones again. The promise never rejects. It resolves with the
   * snapshot when the session does nothing more without the shopper.
   */
  run: [V] extends [undefined]
    ? () => Promise<RetrySnapshot<T>>
    : (variables?: V | undefined) => Promise<RetrySnapshot<T>>
  /** Sends the request although it may have taken effect. The shopper was asked to check, and confirms that they did. */
  confirm: () => Promise<RetrySnapshot<T>>
  /** Ends a wait that the server did not ask for, a question, or a try that may be repeated. Other tries go on. */
  cancel: () => void
  /** Removes the failure or the data. If the request may have taken effect, the next press still asks first. */
  reset: () => void
  /** The method of the request, as the options have it. */
  method?: string | undefined
  /** Returns what `RetryButton` shows. It receives the messages and the whole seconds left: now, and when they were last announced. */
  view: NonNullable<Retry['view']>
}

/**
 * Sends a request and repeats it automatically if `retryAdvice` allows that: after a wait, within the budget of the page, not while the
 * page is hidden or offline, and one try at a time. It sends nothing before `run` is called or an `error` of another client is given. It
 * repeats a POST or PATCH that may have taken effect only after `confirm`. Nothing rejects: the rejection of the action is the `error`.
 * What a framework throws in the action to steer the page, such as `redirect()` or `notFound()` in a server action of Next.js, is thrown to
 * the nearest boundary, which is the framework's.
 */
export function useRetry<T, V = undefined>(
  action: RetryAction<T, V>,
  options?: UseRetryOptions<T, V>,
): UseRetryResult<T, V>
export function useRetry<T>(action: () => T | PromiseLike<T>, options?: UseRetryErrorOptions<T>): UseRetryResult<T>
export function useRetry<T, V>(action: RetryAction<T, V>, options: { error?: unknown } = {}): UseRetryResult<T, V> {
  const { key, error: given, ...own } = options as Options<T, V> & { error?: unknown }
  const { emit } = useErrorUI()
  const { method } = own
  const error = useStable(given)
  const [signal, setSignal] = useState<object>()
  const steer = useCallback((reason: unknown) => {
    const read = readFrameworkSignal(reason)
    setSignal(() => read)
    return read !== undefined
  }, [])
  const thrown = signal ?? readFrameworkSignal(error)
  if (thrown) throw thrown
  const takesErrors = 'error' in options
  const rules: RetryRules<T, V> = { ...own, onEvent: emit }
  const send: RetryAction<T, V> = takesErrors ? () => (action as () => T | PromiseLike<T>)() : action
  const [unnamed] = useState(() => retrySession(send, rules))
  const session = key === undefined ? unnamed : namedSession(key, send, rules)
  const latest = useRef({ send, rules })
  // An insertion effect runs before the handlers of this render, and before the component subscribes. Subscribing may send at once.
  useInsertionEffect(() => {
    latest.current = { send, rules }
    session.update(send, rules, steer)
  })
  // Without the option `error`, the component neither adds a failure nor ends one.
  useEffect(() => {
    // Some clients use `null` for no error.
    if (takesErrors) session.report(error ?? undefined, latest)
  }, [session, error, takesErrors])
  const snapshot = useSyncExternalStore(session.listen, session.get, getFirst) as RetrySnapshot<T>
  const functions = useMemo(() => {
    const { confirm, run, cancel, reset } = session
    // Another component with the same key may have set its own action.
    const update = () => session.update(latest.current.send, latest.current.rules, steer)
    return {
      cancel,
      reset,
      run(variables?: V) {
        update()
        return run(isEvent(variables) ? undefined : variables)
      },
      confirm() {
        update()
        return confirm()
      },
    }
  }, [session, steer])
  return useMemo(() => {
    const view: Retry['view'] = (...words) => retryView(snapshot, ...words)
    return { ...snapshot, ...functions, method, view } as UseRetryResult<T, V>
  }, [functions, snapshot, method])
}

const first = snapshotOf(initialState)
const getFirst = () => first

/** Whether `run` was called as an event handler, so that its argument is no variables. */
function isEvent(value: unknown): boolean {
  return value instanceof Event || (isObject(value) && 'nativeEvent' in value)
}

/**
 * Returns the value of an earlier render while the new value is plain data with the same content. An error that is written inline is a
 * new object in each render, but not a new failure. Instances of classes are compared by identity.
 */
function useStable(value: unknown): unknown {
  const [kept, keep] = useState(value)
  if (Object.is(kept, value) || isSame(kept, value)) return kept
  keep(value)
  return value
}
