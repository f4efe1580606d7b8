import { isRepeatable } from '../http/isRepeatable'
import type { Outcome } from '../http/Outcome'
import { readFailure } from '../http/readFailure'
import { adviseRetry, triesOf } from './adviseRetry'
import { failureIn } from './failureIn'
import { isOnline, proveOnline, watchOnline } from './online'
import type { RetryAdvice } from './retryAdvice'
import type { RetryMemory } from './retryMemory'
import { wake } from './wake'

/** Sends the request; rejects or throws where it fails. The signal aborts when the answer is not needed any more. */
export type RetryAction<T> = (signal: AbortSignal) => T | PromiseLike<T>

export interface RetryRules {
  /** The request's method; that of the failure by default. POST and PATCH are never sent again without asking. */
  method?: string | undefined
  /** Whether sending it twice does no more than sending it once, although its method does not promise that. */
  idempotent?: boolean | undefined
  /** Tries after which nothing is sent without asking: 3 by default. */
  maxTries?: number | undefined
  /** Presses after which the shopper is sent to support: 6 by default. */
  maxPresses?: number | undefined
  /** The longest wait that a server may ask for, in milliseconds, without the shopper being asked. 60 000 by default. */
  patience?: number | undefined
}

export interface RetrySnapshot<T> {
  /** `waiting` until `retryAt`, and then while the page is hidden or offline. `gaveUp`: trying again cannot help any more. */
  state: 'idle' | 'waiting' | 'retrying' | 'succeeded' | 'gaveUp'
  /** What the last try was rejected with, or what was handed in. `undefined` where nothing has failed. */
  error: unknown
  /** What the last try gave. */
  data: T | undefined
  /** How the failure may be tried again. `undefined` where nothing has failed. */
  mode: RetryAdvice['mode'] | undefined
  /** Until when it waits, or has waited before a person may press, in epoch milliseconds. */
  retryAt: number | undefined
  /** Whether it waits only by our own choice, so that `run` sends at once. */
  canSkip: boolean
  /** Whether the shopper was asked to check first, so that `confirm` sends. */
  isAsking: boolean
  /** Failures in a row, including those that a client retried by itself. */
  tries: number
}

/** The tries of one request. Any number of components may subscribe and unsubscribe. */
export interface RetrySession<T> {
  get: () => RetrySnapshot<T>
  /** Calls back with each change. Nothing is sent while no component subscribes. Returns a function that unsubscribes. */
  listen: (listener: () => void) => () => void
  /** Whether the session has to be kept: it has subscribers or may get one, its effect is unclear, or the server asked to wait. */
  isInUse: () => boolean
  /** Sets the action and the rules of the next try. */
  update: (action: RetryAction<T>, rules: RetryRules) => void
  /** Takes over a failure of the same request that was found elsewhere. `undefined` says that the failure is over. */
  report: (error: unknown) => void
  /** Sends, unless a try is under way or the server asked to wait. Where the effect is unclear, it asks the shopper to check first. */
  run: () => void
  /** Sends after the shopper was asked to check first. */
  confirm: () => void
  /** Stops a wait of our own, and a try that may be repeated. */
  cancel: () => void
  /** Resets the session. A try under way is aborted if it may be repeated, and its answer is dropped. */
  forget: () => void
}

/** How long the session gives up after the last press that is allowed, in milliseconds. */
const rest = 60_000

/** The least time between a question and its answer, in milliseconds: longer than a double click, shorter than reading a sentence. */
const readingTime = 500

/** The snapshot before the first try, and the only one on a server. */
export const pristine: RetrySnapshot<never> = {
  state: 'idle',
  error: undefined,
  data: undefined,
  mode: undefined,
  retryAt: undefined,
  canSkip: false,
  isAsking: false,
  tries: 0,
}

/** Requests that failed, may be repeated without asking, and wait until another request succeeds. The longest waiting comes first. */
const followers = new Set<() => boolean>()

/**
 * A request that succeeds sends two others of the page, and each of these two more. So a store that has just recovered gets a full page
 * of requests in steps, and the shopper presses once.
 */
function releaseFollowers() {
  // A hidden page has no shopper who waits.
  if (document.hidden) return
  let sent = 0
  for (const follow of [...followers]) if (sent < 2 && follow()) sent++
}

/** The tries of a request, which is sent by the action. `memory` is read when the first component subscribes. */
export function retrySession<T>(action: RetryAction<T>, rules: RetryRules, memory?: RetryMemory): RetrySession<T> {
  const listeners = new Set<() => void>()
  let snapshot: RetrySnapshot<T> = pristine
  let failures = 0
  let presses = 0
  /** How often it was sent after another request succeeded, since the last press. */
  let followed = 0
  let isSafe = false
  /** When the snapshot last changed, by `performance.now()`. */
  let shownAt = Number.NEGATIVE_INFINITY
  /** When the wait ends, by `performance.now()`, and whether a try follows without a press. */
  let wait: { end: number; automatic: boolean } | undefined
  let inFlight: AbortController | undefined
  /** Whether the try under way may be aborted, and whether the browser was online when it was sent. */
  let mayStop = false
  let wasOnline = true
  /** Until when the server asked to wait, by `performance.now()`. */
  let forbiddenUntil = Number.NEGATIVE_INFINITY
  /** Whether a try may have taken effect, and the shopper has not confirmed since that they checked. */
  let isUnclear = false
  const bornAt = performance.now()
  let reported: unknown
  let wasReportedMeanwhile = false
  let stopWaiting = () => {}

  const mayRepeat = () => rules.idempotent ?? isRepeatable(rules.method)

  function change(part: Partial<RetrySnapshot<T>>) {
    snapshot = { ...snapshot, retryAt: undefined, canSkip: false, isAsking: false, ...part }
    shownAt = performance.now()
    attend()
    for (const listener of [...listeners]) listener()
  }

  /** Sends after another request succeeded. Returns whether it was sent. */
  function follow() {
    if (performance.now() < forbiddenUntil) return false
    followed++
    send()
    return true
  }

  /** Joins or leaves the followers. Only sessions with subscribers follow. */
  function attend() {
    const { maxTries = 3 } = rules
    const mayFollow =
      isSafe && snapshot.mode === 'manual' && snapshot.state !== 'waiting' && !inFlight && followed < maxTries
    if (mayFollow && listeners.size) followers.add(follow)
    else followers.delete(follow)
  }

  function respectRetryAfter({ retryAt }: Pick<Outcome, 'retryAt'>) {
    if (retryAt !== undefined) forbiddenUntil = Math.max(forbiddenUntil, performance.now() + retryAt - Date.now())
  }

  function fail(error: unknown, wasSent = true, isNew = false) {
    // A client that also reports the failure beside its promise does so at once. Later it is another failure.
    const goesOn = snapshot.state !== 'succeeded' || performance.now() < shownAt + 1000
    if (!goesOn) presses = followed = 0
    const tries = (goesOn ? failures : 0) + triesOf(error, isNew)
    failures = tries
    wait = undefined
    const { maxPresses = 6 } = rules
    const outcome = readFailure(error)
    // With any other end the request may have left after the connection came back.
    const mayHaveLeft = wasSent || outcome.kind !== 'offline'
    const advice = adviseRetry(outcome, { ...rules, attempt: tries, wasSent: mayHaveLeft })
    isSafe = advice.isSafe
    respectRetryAfter(outcome)
    // A later answer does not tell whether an earlier try took effect.
    const mode = isUnclear ? 'verifyFirst' : advice.mode
    isUnclear = mode === 'verifyFirst'
    const forbidden = forbiddenUntil - performance.now()
    const delay = Math.max(advice.delay, forbidden)
    // 511 is answered by the shopper's own network (RFC 6585 §6).
    if (outcome.status && outcome.kind !== 'networkError') proveOnline()
    memory?.keep(outcome, isUnclear)
    // A repeated DELETE that finds nothing took effect the first time.
    if (isNew && failures > 1 && rules.method?.toUpperCase() === 'DELETE' && /^(notFound|gone)$/.test(outcome.kind)) {
      clearFailures()
      change({ ...pristine, state: 'succeeded' })
      return releaseFollowers()
    }
    const isAutomatic = mode === 'automatic'
    const failed = { error, tries, mode, data: undefined }
    if (mode === 'never') return change({ ...failed, state: 'gaveUp' })
    if (!isAutomatic && presses >= maxPresses) {
      presses = 0
      wait = { end: performance.now() + Math.max(delay, rest), automatic: false }
      change({ ...failed, state: 'gaveUp' })
      return resume()
    }
    if (!isAutomatic && delay <= 0) return change({ ...failed, state: 'idle' })
    hold(delay, { ...failed, canSkip: isAutomatic && forbidden <= 0 })
  }

  function hold(delay: number, part: Partial<RetrySnapshot<T>>) {
    wait = { end: performance.now() + delay, automatic: part.mode === 'automatic' }
    change({ ...part, state: 'waiting', retryAt: Date.now() + delay })
    resume()
  }

  /** Continues after a wait, or schedules itself for its end. */
  function resume() {
    stopWaiting()
    if (!wait || !listeners.size) return
    if (performance.now() < wait.end || document.hidden) stopWaiting = wake(resume, wait.end)
    else if (!wait.automatic) endWait(snapshot.retryAt)
    else if (isOnline()) send()
    else stopWaiting = watchOnline(resume)
  }

  function endWait(retryAt?: number | undefined) {
    stopWaiting()
    wait = undefined
    change({ state: 'idle', retryAt })
  }

  /** Clears all failures. */
  function clearFailures() {
    stopWaiting()
    wait = undefined
    isUnclear = false
    forbiddenUntil = Number.NEGATIVE_INFINITY
    memory?.keep(undefined)
  }

  function send() {
    stopWaiting()
    wait = undefined
    wasReportedMeanwhile = false
    isUnclear = false
    mayStop = mayRepeat()
    // Written before the request is sent, because the page may be closed before the answer comes.
    const mayNotRepeat = !mayStop && (rules.method !== undefined || rules.idempotent === false)
    memory?.keep(mayNotRepeat ? { kind: 'timedOut' } : undefined, mayNotRepeat)
    wasOnline = isOnline()
    const own = new AbortController()
    inFlight = own
    change({ state: 'retrying' })
    const failed = (error: unknown) => {
      // The session was reset meanwhile.
      if (inFlight !== own) return
      inFlight = undefined
      if (!own.signal.aborted) return fail(error, wasOnline, true)
      // An aborted try has not failed. The snapshot stays, but the next try needs a press.
      respectRetryAfter(readFailure(error))
      const left = forbiddenUntil - performance.now()
      const mode = snapshot.mode && 'manual'
      if (left > 0) hold(left, { mode })
      else change({ state: 'idle', mode })
    }
    // An action that throws synchronously rejects too.
    const answer = new Promise<T>((resolve) => resolve(action(own.signal)))
    answer.then(
      (data) => {
        if (inFlight !== own) return
        if (wasReportedMeanwhile && reported !== undefined) return failed(reported)
        const failure = failureIn(data)
        // The error that was reported before is stale: the query has not reported yet how this try ended.
        if (failure !== undefined && failure !== reported) return failed(failure)
        inFlight = undefined
        proveOnline()
        clearFailures()
        change({ ...pristine, state: 'succeeded', data })
        releaseFollowers()
      },
      (error) => failed(error ?? new Error('Rejected without a reason')),
    )
  }

  return {
    get: () => snapshot,
    listen(listener) {
      listeners.add(listener)
      if (listeners.size === 1) {
        const kept = snapshot.state === 'idle' && snapshot.error === undefined ? memory?.recall() : undefined
        if (kept) {
          isUnclear = kept.isUnclear
          fail(kept.outcome)
        } else resume()
        attend()
      }
      return () => {
        listeners.delete(listener)
        attend()
        // Strict Mode unsubscribes and subscribes again within one task.
        queueMicrotask(() => {
          if (listeners.size) return
          stopWaiting()
          // A request that may not be repeated goes on, because its answer is needed.
          if (mayStop) inFlight?.abort()
          // The data may be personal, and the next subscriber another person's.
          if (snapshot.state === 'succeeded') snapshot = pristine
        })
      }
    },
    isInUse: () =>
      // A component subscribes only after its first render.
      listeners.size > 0 || !!inFlight || isUnclear || performance.now() < Math.max(forbiddenUntil, bornAt + 10_000),
    update(nextAction, nextRules) {
      action = nextAction
      rules = nextRules
    },
    report(error) {
      if (error === reported) return
      reported = error
      if (inFlight) {
        wasReportedMeanwhile = true
        respectRetryAfter(readFailure(error))
      } else if (error === undefined) {
        if (snapshot.error === undefined) return
        clearFailures()
        presses = failures = 0
        change(pristine)
      } else if (error !== snapshot.error) {
        // Otherwise a client has reported the error that it rejected with.
        stopWaiting()
        // This is another failure.
        if (snapshot.state === 'gaveUp') presses = failures = 0
        fail(error)
      }
    },
    run() {
      const hasFailed = snapshot.error !== undefined
      if (inFlight || !listeners.size || (wait && !snapshot.canSkip)) return
      if (performance.now() < forbiddenUntil) return
      // The second click of a double click must not send again.
      if (snapshot.state === 'succeeded' && !mayRepeat() && performance.now() < shownAt + readingTime) return
      if (snapshot.mode === 'verifyFirst') {
        if (!snapshot.isAsking) change({ isAsking: true })
        return
      }
      followed = 0
      if (snapshot.mode === 'never' || !hasFailed) presses = failures = 0
      else presses++
      send()
    },
    confirm() {
      if (inFlight || !listeners.size || !snapshot.isAsking || performance.now() < shownAt + readingTime) return
      presses++
      send()
    },
    cancel() {
      if (mayStop) inFlight?.abort()
      isSafe = false
      attend()
      if (!wait) return
      // A wait that the server asked for stays.
      wait.automatic = false
      if (snapshot.canSkip) endWait()
      else change({ retryAt: snapshot.retryAt, mode: snapshot.mode === 'automatic' ? 'manual' : snapshot.mode })
    },
    forget() {
      if (mayStop) inFlight?.abort()
      inFlight = undefined
      clearFailures()
      isSafe = false
      presses = failures = followed = 0
      change(pristine)
    },
  }
}
