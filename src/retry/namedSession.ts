import { isRepeatable } from '../http/isRepeatable'
import { forgetKept, retryMemory } from './retryMemory'
import { retrySession } from './retrySession'
import type { RetrySession } from './retrySession.types'
import type { RetryAction, RetryRules } from './retryState'

const sessions = new Map<string, Pick<RetrySession<unknown>, 'isInUse' | 'forget'>>()
/** More than a page has requests with a name. Beyond it, sessions that are not in use are dropped. */
const most = 100

/**
 * The session of a name, the same for as long as the page lives; requests that may be repeated have others than those that may not. A
 * server shares none between its visitors.
 */
export function namedSession<T, V>(
  key: string,
  action: RetryAction<T, V>,
  rules: RetryRules<T, V>,
): RetrySession<T, V> {
  // What a POST may have done is no matter of the GET that reads the same thing.
  const own = isRepeatable(rules.method) ? key : `POST ${key}`
  const known = sessions.get(own) as RetrySession<T, V> | undefined
  if (known) return known
  const session = retrySession(action, rules, retryMemory(own))
  if (typeof document !== 'object') return session
  for (const [name, { isInUse }] of sessions) {
    if (sessions.size < most) break
    if (!isInUse()) sessions.delete(name)
  }
  sessions.set(own, session)
  return session
}

/**
 * Forgets what is known of every request with a `key`: data, failures, waits, also those kept over a reload. Call it when the shopper
 * signs out, so that the next one on the same device finds nothing of theirs. Components that are shown are as before their first try.
 */
export function forgetRetries(): void {
  for (const session of sessions.values()) session.forget()
  sessions.clear()
  forgetKept()
}
