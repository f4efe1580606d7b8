import { removeAnnouncer } from '../hooks/announce'
import { lastReset } from '../hooks/lastReset'
import { reloadKey } from '../hooks/reloadKey'
import { warnedSteps } from '../hooks/surfaceSteps'
import { warnedFields } from '../hooks/warnUnknownFields'
import { warnAgain } from '../http/warnHiddenRetryAfter'
import { slowDown } from '../retry/followers'
import { forgetRetries } from '../retry/namedSession'
import { doubtConnection } from '../retry/online'
import { pageBudget } from '../retry/pageBudget'
import { resetClock } from '../retry/pageClock'
import { retryBudget } from '../retry/retryBudget'
import { planWakes } from '../retry/wake'
import { setOnline } from './setOnline'

/**
 * Puts the library's state of the page back to that of a page that has just loaded: the budget of automatic tries, requests with a `key`
 * and what is kept of them, proofs of a connection, the clock, the live regions, and warnings that are given once. Call it after each
 * test, when its components are unmounted.
 */
export function resetErrorUI(): void {
  setOnline(true)
  forgetRetries()
  // The functions of a new budget, in the place of those of the old one.
  Object.assign(pageBudget, retryBudget())
  slowDown()
  doubtConnection()
  resetClock()
  planWakes()
  removeAnnouncer()
  lastReset.failure = undefined
  warnAgain()
  for (const warned of [warnedSteps, warnedFields]) warned.clear()
  try {
    globalThis.sessionStorage?.removeItem(reloadKey)
  } catch {
    // Storage may be forbidden.
  }
}
