import { isRepeatable } from '../http/isRepeatable'
import type { Outcome } from '../http/Outcome'
import { readFailure } from '../http/readFailure'
import { adviseRetry, triesOf } from './adviseRetry'
import { failureIn } from './failureIn'
import { isOnline, proveOnline, watchOnline } from './online'
import type { RetryAdvice } from './retryAdvice'
import type { RetryMemory } from './retryMemory'
import { wake } from './wake'

/** Sends the request; rejects or throws where it fails. The signal tells when nobody waits for the answer any more. */
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
  /** Whether the shopper was asked to look first, so that `confirm` sends. */
  isAsking: boolean
  /** Failures in a row, those that a client kept to itself included. */
  tries: number
}

/** The tries of one request. Any number of components may look on, and come and go. */
export interface RetrySession<T> {
  get: () => RetrySnapshot<T>
  /** Calls back with each change; nothing is sent while nobody listens. Gives a function that ends it. */
  listen: (listener: () => void) => () => void
  /** Whether it has to be kept: somebody listens or may be about to, has to look first, or has to wait. */
  isInUse: () => boolean
  /** What to send from now on, and by which rules. */
  use: (action: RetryAction<T>, rules: RetryRules) => void
  /** Takes over a failure of the same request that was found elsewhere; `undefined` says that it is over. */
  report: (error: unknown) => void
  /** Sends, unless a try is under way, the server asked to wait, or somebody has to look first: then it asks. */
  run: () => void
  /** Sends after somebody was asked to look first. */
  confirm: () => void
  /** Stops what may be stopped: a wait of our own, and a try that may be repeated. */
  cancel: () => void
  /** Is as it was before anything was sent. What is under way is stopped if it may be, and its answer is told to nobody. */
  forget: () => void
}

/** In milliseconds: after so many presses, “Try again later” means this long. */
const rest = 60_000

/** In milliseconds: longer than the clicks of an impatient hand, shorter than reading a sentence. */
const readingTime = 500

/** Before anything was sent, and all that a server knows. */
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

/** What failed and may be sent again without asking, but waits for a sign that it helps, the longest waiting first. */
const hopeful = new Set<() => boolean>()

/**
 * A request that went well lets two others of the page follow, and each of these two more: a shop that has only just come back
 * gets back to a full page in steps, and its shoppers press once.
 */
function giveHope() {
  // Nobody waits for what is on a hidden page.
  if (document.hidden) return
  let sent = 0
  for (const follow of [...hopeful]) if (sent < 2 && follow()) sent++
}

/** The tries of a request, which is sent by the action. `memory` is asked when a component first listens. */
export function retrySession<T>(action: RetryAction<T>, rules: RetryRules, memory?: RetryMemory): RetrySession<T> {
  const listeners = new Set<() => void>()
  let now: RetrySnapshot<T> = pristine
  let failures = 0
  let presses = 0
  /** How often it has followed another request since somebody last pressed. */
  let followed = 0
  let isSafe = false
  /** When what is shown was first shown, by `performance.now()`. */
  let shownAt = Number.NEGATIVE_INFINITY
  /** When the wait is over, by `performance.now()`, and whether a try follows by itself. */
  let wait: { end: number; automatic: boolean } | undefined
  let inFlight: AbortController | undefined
  /** Whether that may be stopped, and whether it had a connection to leave by. */
  let mayStop = false
  let wasOnline = true
  /** Until when a server forbids another try, by `performance.now()`. */
  let forbiddenUntil = Number.NEGATIVE_INFINITY
  /** Whether a try may have taken effect, and nobody has looked since. */
  let isUnclear = false
  const bornAt = performance.now()
  let reported: unknown
  let wasReportedMeanwhile = false
  let stopWaiting = () => {}

  const mayRepeat = () => rules.idempotent ?? isRepeatable(rules.method)

  function change(part: Partial<RetrySnapshot<T>>) {
    now = { ...now, retryAt: undefined, canSkip: false, isAsking: false, ...part }
    shownAt = performance.now()
    attend()
    for (const listener of [...listeners]) listener()
  }

  /** Gives whether it was sent. */
  function follow() {
    if (performance.now() < forbiddenUntil) return false
    followed++
    send()
    return true
  }

  /** Whether it waits for others, which is only while somebody looks. */
  function attend() {
    const { maxTries = 3 } = rules
    const hopes = isSafe && now.mode === 'manual' && now.state !== 'waiting' && !inFlight && followed < maxTries
    if (hopes && listeners.size) hopeful.add(follow)
    else hopeful.delete(follow)
  }

  function heed({ retryAt }: Pick<Outcome, 'retryAt'>) {
    if (retryAt !== undefined) forbiddenUntil = Math.max(forbiddenUntil, performance.now() + retryAt - Date.now())
  }

  function fail(error: unknown, wasSent = true, isNew = false) {
    // A client that tells of a failure beside its promise does so at once; later it is another failure.
    const goesOn = now.state !== 'succeeded' || performance.now() < shownAt + 1000
    if (!goesOn) presses = followed = 0
    const tries = (goesOn ? failures : 0) + triesOf(error, isNew)
    failures = tries
    wait = undefined
    const { maxPresses = 6 } = rules
    const outcome = readFailure(error)
    // What ended otherwise may have left once the connection was back.
    const mayHaveLeft = wasSent || outcome.kind !== 'offline'
    const advice = adviseRetry(outcome, { ...rules, attempt: tries, wasSent: mayHaveLeft })
    isSafe = advice.isSafe
    heed(outcome)
    // No later answer tells what became of an earlier try.
    const mode = isUnclear ? 'verifyFirst' : advice.mode
    isUnclear = mode === 'verifyFirst'
    const forbidden = forbiddenUntil - performance.now()
    const delay = Math.max(advice.delay, forbidden)
    // 511 is answered by the shopper's own network (RFC 6585 §6).
    if (outcome.status && outcome.kind !== 'networkError') proveOnline()
    memory?.keep(outcome, isUnclear)
    // A DELETE that is repeated and finds nothing has done its work before.
    if (isNew && failures > 1 && rules.method?.toUpperCase() === 'DELETE' && /^(notFound|gone)$/.test(outcome.kind)) {
      forgive()
      change({ ...pristine, state: 'succeeded' })
      return giveHope()
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

  /** Goes on where a wait is over, or sees to it that somebody comes back when it is. */
  function resume() {
    stopWaiting()
    if (!wait || !listeners.size) return
    if (performance.now() < wait.end || document.hidden) stopWaiting = wake(resume, wait.end)
    else if (!wait.automatic) endWait(now.retryAt)
    else if (isOnline()) send()
    else stopWaiting = watchOnline(resume)
  }

  function endWait(retryAt?: number | undefined) {
    stopWaiting()
    wait = undefined
    change({ state: 'idle', retryAt })
  }

  /** Forgets all failures. */
  function forgive() {
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
    // Kept before it leaves, because the page may be gone before its answer comes.
    const mayNotRepeat = !mayStop && (rules.method !== undefined || rules.idempotent === false)
    memory?.keep(mayNotRepeat ? { kind: 'unknown' } : undefined, mayNotRepeat)
    wasOnline = isOnline()
    const own = new AbortController()
    inFlight = own
    change({ state: 'retrying' })
    const failed = (error: unknown) => {
      // What was forgotten meanwhile is told to nobody.
      if (inFlight !== own) return
      inFlight = undefined
      if (!own.signal.aborted) return fail(error, wasOnline, true)
      // What was stopped has not failed: all is as before, but for who has to ask for the next try, and when.
      heed(readFailure(error))
      const left = forbiddenUntil - performance.now()
      const mode = now.mode && 'manual'
      if (left > 0) hold(left, { mode })
      else change({ state: 'idle', mode })
    }
    // A promise even of what throws at once.
    const answer = new Promise<T>((resolve) => resolve(action(own.signal)))
    answer.then(
      (data) => {
        if (inFlight !== own) return
        if (wasReportedMeanwhile && reported !== undefined) return failed(reported)
        const failure = failureIn(data)
        // An error that is known already is of before: the query has not told yet what this try came to.
        if (failure !== undefined && failure !== reported) return failed(failure)
        inFlight = undefined
        proveOnline()
        forgive()
        change({ ...pristine, state: 'succeeded', data })
        giveHope()
      },
      (error) => failed(error ?? new Error('Rejected without a reason')),
    )
  }

  return {
    get: () => now,
    listen(listener) {
      listeners.add(listener)
      if (listeners.size === 1) {
        const kept = now.state === 'idle' && now.error === undefined ? memory?.recall() : undefined
        if (kept) {
          isUnclear = kept.isUnclear
          fail(kept.outcome)
        } else resume()
        attend()
      }
      return () => {
        listeners.delete(listener)
        attend()
        // Strict Mode goes and comes back in the same breath.
        queueMicrotask(() => {
          if (listeners.size) return
          stopWaiting()
          // Of what may not be repeated the answer is wanted even when no component shows it.
          if (mayStop) inFlight?.abort()
          // Data may be a person's, and the next one to look another person.
          if (now.state === 'succeeded') now = pristine
        })
      }
    },
    isInUse: () =>
      // What is rendered for the first time is not listened to yet.
      listeners.size > 0 || !!inFlight || isUnclear || performance.now() < Math.max(forbiddenUntil, bornAt + 10_000),
    use(nextAction, nextRules) {
      action = nextAction
      rules = nextRules
    },
    report(error) {
      if (error === reported) return
      reported = error
      if (inFlight) {
        wasReportedMeanwhile = true
        heed(readFailure(error))
      } else if (error === undefined) {
        if (now.error === undefined) return
        forgive()
        presses = failures = 0
        change(pristine)
      } else if (error !== now.error) {
        // Else a client has told of what it rejected with.
        stopWaiting()
        // Another failure in the same place.
        if (now.state === 'gaveUp') presses = failures = 0
        fail(error)
      }
    },
    run() {
      const hasFailed = now.error !== undefined
      if (inFlight || !listeners.size || (wait && !now.canSkip)) return
      if (performance.now() < forbiddenUntil) return
      if (now.state === 'gaveUp' && now.mode !== 'never') return
      // The second click of a double click must not repeat what the first has just done.
      if (now.state === 'succeeded' && !mayRepeat() && performance.now() < shownAt + readingTime) return
      if (now.mode === 'verifyFirst') {
        if (!now.isAsking) change({ isAsking: true })
        return
      }
      followed = 0
      if (now.mode === 'never' || !hasFailed) presses = failures = 0
      else presses++
      send()
    },
    confirm() {
      if (inFlight || !listeners.size || !now.isAsking || performance.now() < shownAt + readingTime) return
      presses++
      send()
    },
    cancel() {
      if (mayStop) inFlight?.abort()
      isSafe = false
      attend()
      if (!wait) return
      // The server's wait holds, whoever sends next.
      wait.automatic = false
      if (now.canSkip) endWait()
      else change({ retryAt: now.retryAt, mode: now.mode === 'automatic' ? 'manual' : now.mode })
    },
    forget() {
      if (mayStop) inFlight?.abort()
      inFlight = undefined
      forgive()
      isSafe = false
      presses = failures = followed = 0
      change(pristine)
    },
  }
}
