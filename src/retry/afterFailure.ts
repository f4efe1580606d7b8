import type { StateRules } from './enterState'
import { giveUp, later, succeed, verify, wait } from './enterState'
import { retryAdvice } from './retryAdvice'
import type { Failure, Moment, RetryState } from './retryState'

/** In milliseconds: for how long a client that reports a failure beside its promise may take to do so. */
const reportingTime = 1000

/**
 * The state after a failure. The first line that applies decides:
 *
 * 1. A repeated DELETE that finds nothing (404, 410) took effect the first time: `succeeded`.
 * 2. Repeating cannot help: `gaveUp`.
 * 3. It may have taken effect, and the shop can find out: `verifying`.
 * 4. Nothing is sent without a press, and all presses are used up: `gaveUp`, for a while.
 * 5. There is a wait, our own or the server's: `waiting`.
 * 6. Otherwise: `failed`.
 *
 * `isOwn` says that the session has sent the request itself.
 */
export function afterFailure<T>(
  state: RetryState<T>,
  { error, outcome, tries: clientTries, random, mayTake }: Failure,
  at: Moment,
  rules: StateRules,
  isOwn: boolean,
): RetryState<T> {
  const { method, maxPresses = 6 } = rules
  // Long after a success it is another failure.
  const goesOn = state.name !== 'succeeded' || at.steady < state.since + reportingTime
  const tries = (goesOn ? state.tries : 0) + clientTries
  // With any other end the request may have left after the connection came back.
  const wasSent = !isOwn || state.wasOnline || outcome.kind !== 'offline'
  const presses = goesOn ? Math.max(0, state.presses - (wasSent || !state.wasPressed ? 0 : 1)) : 0
  const context = { ...rules, wasSent, now: at.wall, random: () => random }
  const advice = retryAdvice(outcome, { ...context, attempt: tries, budget: () => mayTake })
  const atFirst = { ...context, attempt: 1, maxTries: 2, patience: Number.POSITIVE_INFINITY }
  const allowedAt = later(state.allowedAt, outcome.retryAt, at)
  // A later answer does not tell whether an earlier try took effect.
  const mode = state.isUnclear ? 'verifyFirst' : advice.mode
  const isUnclear = mode === 'verifyFirst'
  const failed: RetryState<T> = {
    ...state,
    name: 'failed',
    since: at.steady,
    until: Number.POSITIVE_INFINITY,
    error,
    data: undefined,
    mode,
    retryAt: undefined,
    canSkip: false,
    tries,
    presses,
    followed: goesOn ? state.followed : 0,
    wasPressed: false,
    meanwhile: undefined,
    allowedAt,
    isUnclear,
    isSafe: retryAdvice(outcome, atFirst).mode === 'automatic',
    put: undefined,
    kept: { outcome, isUnclear },
  }
  const isGone = outcome.kind === 'notFound' || outcome.kind === 'gone'
  if (isOwn && tries > 1 && isGone && method?.toUpperCase() === 'DELETE') return succeed(state, at, undefined as T)
  if (mode === 'never') return { ...failed, name: 'gaveUp' }
  if (isUnclear && rules.canVerify) return verify(failed, at, false)
  const delay = Math.max(advice.delay, allowedAt - at.clock)
  if (mode !== 'automatic' && presses >= maxPresses) return giveUp(failed, delay, at)
  return delay > 0 || mode === 'automatic' ? wait(failed, delay, at) : failed
}
