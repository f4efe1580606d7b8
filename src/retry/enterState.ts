import { isRepeatable } from '../http/isRepeatable'
import { restTime } from './restTime'
import type { Failure, Moment, RetryRules, RetryState } from './retryState'
import { initialState } from './retryState'

/** In milliseconds: how long the shop may take to find out whether a request took effect. */
const checkingTime = 10_000

export type StateRules = Pick<RetryRules, 'method' | 'idempotent' | 'maxTries' | 'maxPresses' | 'patience'> & {
  /** Whether the shop can find out whether a request took effect. */
  canVerify?: boolean | undefined
}

/** Whether a request may be sent twice without asking. */
export function mayRepeat({ idempotent, method }: StateRules): boolean {
  return idempotent ?? isRepeatable(method)
}

/** Sends once more. */
export function send<T>(state: RetryState<T>, at: Moment, rules: StateRules, wasPressed: boolean): RetryState<T> {
  const mayStop = mayRepeat(rules)
  // Written before the request is sent, because the page may be closed before the answer comes.
  const isKept = !mayStop && (rules.method !== undefined || rules.idempotent === false)
  return {
    ...state,
    name: 'sending',
    since: at.steady,
    until: Number.POSITIVE_INFINITY,
    retryAt: undefined,
    canSkip: false,
    sent: state.sent + 1,
    mayStop,
    wasOnline: at.isOnline,
    wasPressed,
    meanwhile: undefined,
    isUnclear: false,
    put: undefined,
    kept: isKept ? { outcome: { kind: 'timedOut' }, isUnclear: true } : undefined,
  }
}

/** Waits, and then fails or sends, as the mode says. */
export function wait<T>(state: RetryState<T>, delay: number, at: Moment): RetryState<T> {
  const canSkip = state.mode === 'automatic' && state.allowedAt <= at.clock
  return {
    ...state,
    name: 'waiting',
    since: at.steady,
    until: at.clock + delay,
    retryAt: at.wall + delay,
    canSkip,
    wasPressed: false,
  }
}

/** Has the shop find out whether the request took effect; after a press, the shopper is asked next. */
export function verify<T>(state: RetryState<T>, at: Moment, wasPressed: boolean): RetryState<T> {
  const checks = state.checks + 1
  return { ...state, name: 'verifying', since: at.steady, until: at.clock + checkingTime, checks, wasPressed }
}

/** The counts stay: a client may report within a second that it failed after all. */
export function succeed<T>(state: RetryState<T>, at: Moment, data: T): RetryState<T> {
  const { tries, presses, followed, sent, checks } = state
  return { ...initialState, name: 'succeeded', since: at.steady, data, tries, presses, followed, sent, checks }
}

/** The moment from which a server allows another try, by the page's clock: the later one counts (RFC 9110 §10.2.3). */
export function later(allowedAt: number, retryAt: number | undefined, at: Moment): number {
  return retryAt === undefined ? allowedAt : Math.max(allowedAt, at.clock + retryAt - at.wall)
}

/** Lets the shopper press, as soon as the server allows it. */
export function fail<T>(state: RetryState<T>, at: Moment): RetryState<T> {
  if (state.allowedAt > at.clock) return wait(state, state.allowedAt - at.clock, at)
  const { retryAt } = state
  const ended = state.name === 'waiting' ? retryAt : undefined
  return {
    ...state,
    name: 'failed',
    since: at.steady,
    until: Number.POSITIVE_INFINITY,
    retryAt: ended,
    canSkip: false,
    wasPressed: false,
  }
}

/** Takes no press for a while. Then all presses are there again. */
export function giveUp<T>(state: RetryState<T>, delay: number, at: Moment): RetryState<T> {
  return { ...state, name: 'gaveUp', presses: 0, until: at.clock + Math.max(delay, restTime) }
}

/** Puts away what is shown. That a request may have taken effect, and what the server asked for, is not forgotten. */
export function reset<T>(state: RetryState<T>, at: Moment): RetryState<T> {
  if (state.name === 'idle') return state
  const { name, since, sent, checks, allowedAt, isUnclear, error, kept } = state
  const mustKeep = isUnclear || allowedAt > at.clock
  return {
    ...initialState,
    sent,
    checks,
    allowedAt,
    isUnclear,
    // The second click of a double click may come after a success that was put away at once.
    ...(name === 'succeeded' && { since }),
    ...(mustKeep && { put: error, kept }),
  }
}

/** The failure with its wait by today's wall clock: that may have been set since the failure was reported. */
export function asOfNow(failure: Failure, allowedAt: number, at: Moment): Failure {
  const { outcome } = failure
  if (outcome.retryAt === undefined) return failure
  return { ...failure, outcome: { ...outcome, retryAt: at.wall + allowedAt - at.clock } }
}
