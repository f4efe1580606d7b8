'use client'

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { BaseMessages } from '../messages/Messages'
import type { RetryAction, RetryRules, RetrySession, RetrySnapshot } from '../retry/retrySession'
import { pristine, retrySession } from '../retry/retrySession'
import { waitMemory } from '../retry/waitMemory'
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
  const { key, error, ...rules } = options
  const [own] = useState(() => retrySession(action, rules))
  const session = key === undefined ? own : named(key, action, rules)
  // Before it listens: what only waited for somebody is sent at once.
  useEffect(() => session.use(action, rules))
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

const sessions = new Map<string, RetrySession<unknown>>()

/** The session of a name. A server shares none between its visitors. */
function named<T>(key: string, action: RetryAction<T>, rules: RetryRules): RetrySession<T> {
  const known = sessions.get(key) as RetrySession<T> | undefined
  if (known) return known
  const session = retrySession(action, rules, waitMemory(key))
  if (typeof document !== 'object') return session
  for (const [name, { isInUse }] of sessions) {
    if (sessions.size < 100) break
    if (!isInUse()) sessions.delete(name)
  }
  sessions.set(key, session as RetrySession<unknown>)
  return session
}
