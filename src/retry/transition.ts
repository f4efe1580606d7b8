import { afterFailure } from './afterFailure'
import type { StateRules } from './enterState'
import { asOfNow, fail, giveUp, later, mayRepeat, reset, send, succeed, verify, wait } from './enterState'
import type { Moment, RetryFact, RetryState } from './retryState'
import { initialState } from './retryState'

/** In milliseconds, between a question and its answer: longer than a double click, shorter than reading a sentence. */
const readingTime = 500

/**
 * The next state of a request. Pure and total: it calls no clock, chance, storage or network, and what changes nothing returns the same
 * state. Where a cell names several states, the comment of the function for that event says which.
 *
 * | event     | idle                               | sending                | waiting             | failed                   | asking              | verifying                              | succeeded      | gaveUp              |
 * | --------- | ---------------------------------- | ---------------------- | ------------------- | ------------------------ | ------------------- | -------------------------------------- | -------------- | ------------------- |
 * | pressed   | – sending asking verifying waiting | –                      | – sending           | sending asking verifying | asking verifying    | –                                      | – sending      | – sending           |
 * | confirmed | –                                  | –                      | –                   | –                        | – sending           | –                                      | –              | –                   |
 * | cancelled | –                                  | – idle waiting failed  | failed waiting      | –                        | failed              | failed waiting                         | –              | –                   |
 * | reset     | –                                  | – idle                 | idle                | idle                     | idle                | idle                                   | idle           | idle                |
 * | forgotten | idle                               | idle                   | idle                | idle                     | idle                | idle                                   | idle           | idle                |
 * | left      | –                                  | – idle waiting failed  | –                   | –                        | failed              | failed waiting                         | idle           | –                   |
 * | due       | –                                  | –                      | – sending failed    | –                        | –                   | – asking failed waiting gaveUp         | –              | – failed waiting    |
 * | followed  | –                                  | –                      | –                   | – sending                | –                   | –                                      | –              | – sending           |
 * | rested    | –                                  | –                      | –                   | –                        | –                   | –                                      | –              | – failed waiting    |
 * | answered  | –                                  | succeeded afterFailure | –                   | –                        | –                   | –                                      | –              | –                   |
 * | failed    | –                                  | afterFailure           | –                   | –                        | –                   | –                                      | –              | –                   |
 * | late      | –                                  | –                      | – waiting           | – waiting                | – waiting           | –                                      | –              | –                   |
 * | reported  | – afterFailure                     | –                      | – idle afterFailure | – idle afterFailure      | – idle afterFailure | – idle afterFailure                    | – afterFailure | – idle afterFailure |
 * | recalled  | afterFailure                       | –                      | –                   | –                        | –                   | –                                      | –              | –                   |
 * | verified  | –                                  | –                      | –                   | –                        | –                   | succeeded asking failed waiting gaveUp | –              | –                   |
 *
 * `–` stays in the state. `afterFailure` is `failed`, `waiting`, `verifying`, `gaveUp` or, after a DELETE, `succeeded`.
 */
export function transition<T>(
  state: RetryState<T>,
  fact: RetryFact<T>,
  at: Moment,
  rules: StateRules = {},
): RetryState<T> {
  const { name } = state
  switch (fact.type) {
    case 'pressed':
      return pressed(state, at, rules)
    case 'confirmed': {
      const isRead = name === 'asking' && at.steady >= state.since + readingTime
      return isRead ? send({ ...state, presses: state.presses + 1 }, at, rules, true) : state
    }
    case 'cancelled':
      return cancelled(state, at)
    case 'reset':
      return name === 'sending' && !state.mayStop ? state : reset(state, at)
    case 'forgotten':
      return { ...initialState, sent: state.sent, checks: state.checks }
    case 'left':
      return left(state, at)
    case 'due':
      return due(state, at, rules)
    case 'followed':
      return mayFollow(state, rules) && at.clock >= state.allowedAt
        ? send({ ...state, followed: state.followed + 1 }, at, rules, false)
        : state
    case 'rested':
      return name === 'gaveUp' && state.mode !== 'never' ? fail(state, at) : state
    case 'answered':
      if (name !== 'sending') return state
      // A failure that was reported in the meantime is what this try came to.
      return state.meanwhile
        ? afterFailure(state, asOfNow(state.meanwhile, state.allowedAt, at), at, rules, true)
        : succeed(state, at, fact.data)
    case 'failed':
      return name === 'sending' ? afterFailure(state, fact.failure, at, rules, true) : state
    case 'late':
      return late(state, later(state.allowedAt, fact.outcome.retryAt, at), at)
    case 'reported':
      return reported(state, fact, at, rules)
    case 'recalled':
      return name === 'idle'
        ? afterFailure({ ...state, isUnclear: fact.isUnclear || state.isUnclear }, fact.failure, at, rules, false)
        : state
    case 'verified':
      if (name !== 'verifying') return state
      return fact.found ? succeed(state, at, fact.found.data) : verifiedInVain(state, at, rules)
    default:
      return state
  }
}

/**
 * A press sends, or asks first where the effect is unclear: the shop if it can find out, else the shopper. An ask can be asked again. It
 * does nothing while the server asked to wait, while a try is under way, nor as the second click of a double click that ordered.
 */
function pressed<T>(state: RetryState<T>, at: Moment, rules: StateRules): RetryState<T> {
  const { name, mode } = state
  if (name === 'sending' || (name === 'waiting' && !state.canSkip)) return state
  if (name === 'verifying') return state.wasPressed ? state : { ...state, wasPressed: true }
  if (name === 'gaveUp' && mode !== 'never') return state
  if (at.clock < state.allowedAt) {
    const shown: RetryState<T> = { ...state, error: state.put, mode: state.isUnclear ? 'verifyFirst' : 'manual' }
    return name === 'idle' ? wait(shown, state.allowedAt - at.clock, at) : state
  }
  if (state.isUnclear) {
    const error = name === 'idle' ? state.put : state.error
    const asking: RetryState<T> = {
      ...state,
      name: 'asking',
      since: at.steady,
      error,
      mode: 'verifyFirst',
      retryAt: undefined,
    }
    return rules.canVerify ? verify(asking, at, true) : asking
  }
  const hasJustSucceeded = (name === 'succeeded' || name === 'idle') && at.steady < state.since + readingTime
  if (hasJustSucceeded && !mayRepeat(rules)) return state
  const isFresh = state.error === undefined || mode === 'never'
  const counts = isFresh ? { tries: 0, presses: 0 } : { presses: state.presses + 1 }
  return send({ ...state, ...counts, followed: 0 }, at, rules, true)
}

/** A wait of our own ends and a try that may be repeated is given up, whether or not its action obeys the signal. */
function cancelled<T>(state: RetryState<T>, at: Moment): RetryState<T> {
  const { name } = state
  const alone: RetryState<T> = { ...state, isSafe: false }
  if (name === 'sending') return state.mayStop ? back(alone, at) : state
  if (name === 'asking' || name === 'verifying') return fail(alone, at)
  if (name !== 'waiting') return state.isSafe ? alone : state
  // The server's wait stays.
  const mode = state.mode === 'automatic' ? 'manual' : state.mode
  return state.canSkip ? { ...fail({ ...alone, mode }, at), retryAt: undefined } : { ...alone, mode }
}

/** The state before a try that was given up. The next try needs a press. */
function back<T>(state: RetryState<T>, at: Moment): RetryState<T> {
  const before = fail<T>({ ...state, data: undefined, mode: 'manual' }, at)
  return before.name === 'failed' && before.error === undefined ? { ...before, name: 'idle', mode: undefined } : before
}

/** No component is left: what may be repeated is given up, a question is taken back, and data is not kept. */
function left<T>(state: RetryState<T>, at: Moment): RetryState<T> {
  const { name } = state
  if (name === 'sending') return state.mayStop ? back(state, at) : state
  if (name === 'asking' || name === 'verifying') return fail(state, at)
  // The data may be personal, and the next component may be shown to another person.
  return name === 'succeeded' ? reset(state, at) : state
}

/** The time is over. An automatic wait goes on while the page is hidden or offline. */
function due<T>(state: RetryState<T>, at: Moment, rules: StateRules): RetryState<T> {
  const { name, mode } = state
  if (at.clock < state.until) return state
  if (name === 'verifying') return verifiedInVain(state, at, rules)
  if (name === 'gaveUp') return fail(state, at)
  if (name !== 'waiting') return state
  if (mode !== 'automatic') return fail(state, at)
  return at.isHidden || !at.isOnline ? state : send(state, at, rules, false)
}

/** The shop found nothing, or could not find out. That is no proof, so the shopper is asked where a press asked for it. */
function verifiedInVain<T>(state: RetryState<T>, at: Moment, { maxPresses = 6 }: StateRules): RetryState<T> {
  const failed = fail(state, at)
  if (failed.name !== 'failed') return failed
  if (state.wasPressed) return { ...failed, name: 'asking' }
  return state.presses >= maxPresses ? giveUp(failed, 0, at) : failed
}

/** A try that was given up tells afterwards until when the server wants no other. */
function late<T>(state: RetryState<T>, allowedAt: number, at: Moment): RetryState<T> {
  if (allowedAt <= state.allowedAt) return state
  const next = { ...state, allowedAt }
  const { name } = state
  if (name === 'waiting' && allowedAt <= state.until) return { ...next, canSkip: false }
  const isPossible = name === 'failed' || name === 'asking' || name === 'waiting'
  return isPossible && allowedAt > at.clock ? wait(next, allowedAt - at.clock, at) : next
}

function reported<T>(
  state: RetryState<T>,
  { failure }: Extract<RetryFact<T>, { type: 'reported' }>,
  at: Moment,
  rules: StateRules,
): RetryState<T> {
  if (state.name === 'sending') {
    const allowedAt = later(state.allowedAt, failure?.outcome.retryAt, at)
    return { ...state, meanwhile: failure, allowedAt }
  }
  if (!failure) return state.error === undefined ? state : { ...initialState, sent: state.sent, checks: state.checks }
  // A client reports the error that it has rejected with.
  if (failure.error === state.error) return state
  const before = state.name === 'gaveUp' ? { ...state, presses: 0, tries: 0 } : state
  return afterFailure(before, failure, at, rules, false)
}

/** Whether it is sent when another request succeeds. */
export function mayFollow(
  { name, isSafe, mode, followed }: RetryState<unknown>,
  { maxTries = 3 }: StateRules,
): boolean {
  return (name === 'failed' || name === 'gaveUp') && isSafe && mode === 'manual' && followed < maxTries
}
