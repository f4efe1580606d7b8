'use client'

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { isObject, isPlain } from '../http/readProperty'
import type { BaseMessages } from '../messages/Messages'
import { namedSession } from '../retry/namedSession'
import type { RetryAction, RetryRules, RetrySnapshot } from '../retry/retrySession'
import { pristine, retrySession } from '../retry/retrySession'
import type { RetryView } from './retryView'
import { retryView } from './retryView'

export interface UseRetryOptions extends RetryRules {
  /** A failure of the same request that was found elsewhere, such as the error of a query. */
  error?: unknown
  /**
   * Names the request, so that its tries count and stay one at a time however often its components come and go, and a wait
   * that the server asked for holds when the page is loaded again.
   */
  key?: string | undefined
}

/** The tries of one request, and what can be done about them; hand it to a component as `retry`. */
export interface Retry<T = unknown> extends RetrySnapshot<T> {
  /**
   * Sends the request, unless a try is under way or the server asked to wait. Where it may have taken effect although it
   * failed, it asks the shopper to look first instead (`isAsking`).
   */
  run: () => void
  /** Sends it although it may have taken effect: the shopper was asked to look, and says that they did. */
  confirm: () => void
  /** Stops a wait of our own, and a try that may be repeated; never one whose effect would stay unknown. */
  cancel: () => void
  /** What `RetryButton` shows of it: in which words, and the whole seconds left, now and when last announced. */
  view: (messages: BaseMessages, seconds: number | undefined, milestone: number | undefined) => RetryView
}

/**
 * Sends a request and tries again where that is safe, as `retryAdvice` says: after a wait, from one budget for the page, not
 * while the page is hidden or offline, one try at a time. Nothing is sent before `run`, or an `error` from elsewhere, and
 * POST and PATCH never a second time without `confirm` where the first may have taken effect. Never rejects: what the action
 * rejects with is the `error`.
 */
export function useRetry<T>(action: RetryAction<T>, options: UseRetryOptions = {}): Retry<T> {
  const { key, error: given, ...rules } = options
  const error = useSame(given)
  const [own] = useState(() => retrySession(action, rules))
  const session = key === undefined ? own : namedSession(key, action, rules)
  // Before it listens: what only waited for somebody is sent at once.
  useEffect(() => session.update(action, rules))
  // Who does not speak of failures does not say that one is over.
  const tells = 'error' in options
  useEffect(() => {
    // Some clients say null where nothing has failed.
    if (tells) session.report(error ?? undefined)
  }, [session, error, tells])
  const snapshot = useSyncExternalStore(session.listen, session.get, getPristine)
  return useMemo(() => {
    const { run, confirm, cancel } = session
    const view: Retry['view'] = (...words) => retryView(snapshot, ...words)
    return { ...snapshot, run, confirm, cancel, view }
  }, [session, snapshot])
}

const getPristine = () => pristine

/**
 * The value of an earlier render, as long as the new one is plain data of the same content: an error that is written inline is another
 * object with each render, but not another failure. An instance of a class is itself.
 */
function useSame(value: unknown): unknown {
  const [kept, keep] = useState(value)
  if (Object.is(kept, value) || isSame(kept, value)) return kept
  keep(value)
  return value
}

function isSame(one: unknown, other: unknown): boolean {
  try {
    return (
      [one, other].every((value) => isObject(value) && isPlain(value)) && JSON.stringify(one) === JSON.stringify(other)
    )
  } catch {
    return false
  }
}
