import { isRepeatable } from '../http/isRepeatable'
import { readFailure } from '../http/readFailure'
import type { Attempt } from './attempt'
import { attempt } from './attempt'
import type { DrivenRequest } from './DrivenRequest'
import { failureIn } from './failureIn'
import { releaseFollowers, setFollowing, setResting, slowDown } from './followers'
import { noteFailure } from './noteFailure'
import { proveOnline, watchOnline } from './online'
import { pageBudget } from './pageBudget'
import { startClock } from './pageClock'
import { readMoment } from './readMoment'
import type { RetrySnapshot } from './retrySnapshot'
import { isAtRest, snapshotOf } from './retrySnapshot'
import type { RetryFact, RetryState } from './retryState'
import { initialState } from './retryState'
import { sentOrder } from './sentOrder'
import { tellShop } from './tellShop'
import { mayFollow, transition } from './transition'
import { wake } from './wake'

/** Carries out what `transition` decides. The only file of the retry that sends, waits and keeps. */
export interface RetryDriver<T> {
  getState: () => RetryState<T>
  getSnapshot: () => RetrySnapshot<T>
  dispatch: (fact: RetryFact<T>) => void
  /** Goes on at the end of a wait, or plans to, and joins or leaves those that follow another request. */
  resume: () => void
  /** Plans nothing any more. */
  pause: () => void
  isSending: () => boolean
  /** Resolves with the snapshot once nothing more happens by itself. */
  whenAtRest: () => Promise<RetrySnapshot<T>>
  /** Resolves what waits, although something may still happen. */
  endRuns: () => void
  /** Ends the order, and drops what the tries under way end with. Then all is as before the first try. */
  forget: () => void
}

export function retryDriver<T, V>(request: DrivenRequest<T, V>): RetryDriver<T> {
  const { listeners, memory } = request
  let state: RetryState<T> = initialState
  let snapshot = snapshotOf(state)
  let flight: Attempt | undefined
  let check: Attempt | undefined
  const variables = (): V => (request.variables ?? request.rules.variables) as V
  const order = sentOrder(variables, () => !isRepeatable(request.rules.method), memory)
  /** Whether a try has begun whose failure was not told yet. */
  let owesEnd = false
  /** The address of the last failure: successes count for its origin. */
  let url: string | undefined
  let era = {}
  let stopWaiting = () => {}
  const runs: ((snapshot: RetrySnapshot<T>) => void)[] = []

  function dispatch(fact: RetryFact<T>) {
    const before = state
    const rules = { ...request.rules, canVerify: request.rules.verify !== undefined }
    const failure = 'failure' in fact ? fact.failure : undefined
    const outcome = 'outcome' in fact ? fact.outcome : failure?.outcome
    // A wait begins with it, or goes on that is as long.
    if (outcome?.retryAt !== undefined) startClock()
    state = transition(before, fact, readMoment(), rules)
    if (state !== before) perform(before, state, fact.type)
    if (!failure) return
    slowDown()
    url = failure.outcome.url
    // An answer proves a connection, but for 511, which the shopper's own network sends (RFC 6585 §6). What it proves may send others, so
    // the failure counts first.
    if (failure.outcome.status && failure.outcome.kind !== 'networkError') proveOnline()
  }

  /** The effects of a transition, by what differs. */
  function perform(before: RetryState<T>, after: RetryState<T>, cause: RetryFact<T>['type']) {
    const { name, mode, kept } = after
    const isTry = after.sent > before.sent
    const isCheck = after.checks > before.checks
    if (after.until !== before.until || after.allowedAt !== before.allowedAt) startClock()
    if (isTry) {
      order.next()
      if (cause !== 'due') request.frozen = request.action
      owesEnd = true
    }
    // What was recalled is kept already, and its day has begun.
    if (kept !== before.kept && cause !== 'recalled') memory?.keep(kept)
    // A success and a definite refusal end an order.
    if (name === 'succeeded' || (name === 'gaveUp' && mode === 'never')) order.end()
    if (name === 'waiting' && mode === 'automatic' && kept !== before.kept) pageBudget.take(kept?.outcome.url)
    if (isTry || name !== 'sending') flight = flight?.drop(before.mayStop) as undefined
    if (isCheck || name !== 'verifying') check = check?.drop(true) as undefined
    snapshot = snapshotOf(after)
    for (const listener of [...listeners]) listener()
    // A listener may have cancelled it.
    if (isTry && state === after) send()
    if (isCheck && state === after) verify()
    tellShop(before, after, request.rules, variables(), owesEnd && /^(answered|failed|verified|due)$/.test(cause))
    if (name === 'succeeded' && before.name !== name) {
      proveOnline()
      pageBudget.succeeded(url)
      releaseFollowers()
    }
    if (isAtRest(after)) owesEnd = false
    if (isAtRest(state)) endRuns()
    resume()
  }

  function follow() {
    const { sent } = state
    dispatch({ type: 'followed' })
    return state.sent > sent
  }

  const rested = () => dispatch({ type: 'rested' })

  function resume() {
    stopWaiting()
    setFollowing(follow, listeners.size > 0 && mayFollow(state, request.rules))
    setResting(rested, listeners.size > 0 && state.name === 'gaveUp' && state.mode !== 'never')
    if (state.until === Number.POSITIVE_INFINITY || !listeners.size) return
    const before = state
    dispatch({ type: 'due' })
    if (state !== before) return
    const { clock, isHidden } = readMoment()
    stopWaiting = clock >= state.until && !isHidden ? watchOnline(resume) : wake(resume, state.until)
  }

  function contextOf(signal: AbortSignal) {
    const { idempotencyKey } = order.current()
    return { signal, variables: variables(), idempotencyKey }
  }

  function send() {
    const ownEra = era
    const { action, frozen = action } = request
    const fail = (error: unknown) => {
      flight = undefined
      request.onOwnFailure()
      dispatch({ type: 'failed', failure: noteFailure(error, request.rules.random, true) })
    }
    flight = attempt((signal) => frozen(contextOf(signal)), {
      fulfilled(data) {
        const failure = failureIn(data)
        if (failure !== undefined && !request.isReported(failure)) return fail(failure)
        flight = undefined
        dispatch({ type: 'answered', data })
      },
      rejected: fail,
      // Of the component in which it was pressed: another one may set its own meanwhile.
      steered: steering(),
      late(failure) {
        if (era === ownEra && failure !== undefined) dispatch({ type: 'late', outcome: readFailure(failure) })
      },
    })
  }

  /** Ends a try with what a framework has thrown. The server has answered, so the order is over, and nothing is unclear. */
  function steering({ steer } = request) {
    return (reason: unknown) => {
      const isTaken = steer?.(reason) === true
      if (isTaken) forget()
      return isTaken
    }
  }

  function forget() {
    era = {}
    order.end()
    dispatch({ type: 'forgotten' })
  }

  function verify() {
    const end = (data?: T | null | false) => {
      const found = data === undefined || data === null || data === false ? undefined : { data }
      dispatch({ type: 'verified', found })
    }
    check = attempt((signal) => request.rules.verify?.(contextOf(signal)), {
      fulfilled: end,
      rejected: () => end(),
      steered: steering(),
      late: () => {},
    })
  }

  function endRuns() {
    for (const end of runs.splice(0)) end(snapshot)
  }

  return {
    getState: () => state,
    getSnapshot: () => snapshot,
    dispatch,
    resume,
    pause: () => stopWaiting(),
    isSending: () => flight !== undefined,
    whenAtRest: () =>
      isAtRest(state) || !listeners.size ? Promise.resolve(snapshot) : new Promise((resolve) => runs.push(resolve)),
    endRuns,
    forget,
  }
}
