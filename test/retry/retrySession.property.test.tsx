import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { retrySession } from '../../src/retry/retrySession'
import type { RetryAction } from '../../src/retry/retryState'

// LONG=1 npx vitest run --project browser test/retry/retrySession.property
const numRuns = import.meta.env.LONG ? 100_000 : 2000
const timeout = import.meta.env.LONG ? 3_600_000 : 120_000

/** What a try may end with: what is thrown, what the server asks for, and whether it may have taken effect all the same. */
interface Failure {
  make: () => unknown
  seconds?: number
  isUnclear: boolean
}

const answer = (status: number, seconds?: number) => ({
  status,
  headers: seconds === undefined ? {} : { 'retry-after': String(seconds) },
})

const failures = {
  503: { make: () => answer(503), isUnclear: true },
  '503, 7 s': { make: () => answer(503, 7), seconds: 7, isUnclear: false },
  '503, 90 s': { make: () => answer(503, 90), seconds: 90, isUnclear: false },
  429: { make: () => answer(429), isUnclear: false },
  500: { make: () => answer(500), isUnclear: true },
  '500, 7 s': { make: () => answer(500, 7), seconds: 7, isUnclear: true },
  404: { make: () => answer(404), isUnclear: false },
  '404, 7 s': { make: () => answer(404, 7), seconds: 7, isUnclear: false },
  network: { make: () => new TypeError('Failed to fetch'), isUnclear: true },
  abort: { make: () => new DOMException('Stopped', 'AbortError'), isUnclear: true },
  nothing: { make: () => undefined, isUnclear: true },
} satisfies Record<string, Failure>

const failure = fc.constantFrom(...(Object.keys(failures) as (keyof typeof failures)[]))
const command = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ type: 'run' } as const) },
  { weight: 3, arbitrary: fc.constant({ type: 'confirm' } as const) },
  { weight: 1, arbitrary: fc.constantFrom({ type: 'cancel' } as const, { type: 'other' } as const) },
  { weight: 1, arbitrary: fc.constant({ type: 'succeed' } as const) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('fail' as const), failure }) },
  // What a schedule would hit on too seldom: a press that fails, and a shopper who asks, reads and confirms.
  { weight: 4, arbitrary: fc.record({ type: fc.constant('try' as const), failure }) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('look' as const), ms: fc.constantFrom(0, 450, 499, 500, 600) }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('report' as const), failure: fc.option(failure) }) },
  { weight: 1, arbitrary: fc.constantFrom({ type: 'mount' } as const, { type: 'remount' } as const) },
  { weight: 1, arbitrary: fc.constant({ type: 'unmount' } as const) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('pass' as const),
      ms: fc.oneof(fc.constantFrom(0, 1, 499, 500, 600, 1000, 2000, 7000, 60_000, 91_000), fc.nat(10_000)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('jump' as const), ms: fc.integer({ min: -86_400_000, max: 86_400_000 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('sleep' as const), ms: fc.constantFrom(3000, 60_000, 86_400_000) }),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'reset' } as const) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('connect' as const), is: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('show' as const), is: fc.boolean() }) },
)

const schedule = fc.record({
  method: fc.constantFrom('GET', 'GET', 'PUT', 'POST', 'POST', 'PATCH', undefined),
  maxTries: fc.constantFrom(1, 3),
  maxPresses: fc.constantFrom(0, 2, 6),
  chance: fc.double({ min: 0, max: 0.999, noNaN: true }),
  canVerify: fc.boolean(),
  commands: fc.array(command, { maxLength: 24 }),
})

let isConnected = true
let isShown = true

function connect(is: boolean) {
  isConnected = is
  dispatchEvent(new Event(is ? 'online' : 'offline'))
}

function show(is: boolean) {
  isShown = is
  document.dispatchEvent(new Event('visibilitychange'))
}

function hasStatus(name: keyof typeof failures): boolean {
  return /^\d/.test(String(name))
}

async function settled() {
  for (let turn = 0; turn < 6; turn++) await undefined
}

/** Plays a schedule, and checks at each call of the action what must hold then. */
async function play({
  method,
  maxTries,
  maxPresses,
  chance,
  canVerify,
  commands,
}: typeof schedule extends fc.Arbitrary<infer T> ? T : never) {
  const isUnsafe = method === 'POST' || method === 'PATCH'
  let inFlight: { resolve: (data: string) => void; reject: (error: unknown) => void; wasConnected: boolean } | undefined
  let signal = new AbortController().signal
  let isCancelled = false
  let pressed: 'run' | 'confirm' | undefined
  /** Whether something was sent that may have taken effect, and nobody has said since that they looked. */
  let isUnclear = false
  let askedAt = Number.POSITIVE_INFINITY
  let succeededAt = Number.NEGATIVE_INFINITY
  /** Until when the server forbids another try. */
  let forbiddenUntil = Number.NEGATIVE_INFINITY
  let reported: (typeof commands)[number] & { type: 'report' } = { type: 'report', failure: null }
  let wasReportedMeanwhile = false
  /** Whether an answer has come although the browser says that there is no connection. */
  let hasProof = false
  let sent = 0
  /** How far the wall clock has gone ahead of the other: the device may have been asleep for as long. */
  let ahead = 0
  const latest = () => performance.now() + ahead

  // What an action throws would be taken for a failure of the request.
  const broken: string[] = []
  const must = (rule: string, holds: boolean) => holds || broken.push(rule)

  const action: RetryAction<string> = ({ signal: own }) => {
    const now = latest()
    must('one at a time', !inFlight)
    must('not before the server allows it', now >= forbiddenUntil)
    must('only while somebody listens', listeners > 0)
    if (!pressed) {
      must('unasked only what may be repeated', method === 'GET' || method === 'PUT')
      must('not after it was cancelled', !isCancelled)
      must('not while hidden', isShown)
      must('not while offline', isConnected || hasProof)
    }
    if (isUnsafe && isUnclear) {
      must('what may have taken effect only where that is confirmed', pressed === 'confirm')
      must('not before anybody can have looked', performance.now() >= askedAt + 500)
    }
    if (isUnsafe) must('not by the second click of a double click', performance.now() >= succeededAt + 500)
    sent++
    signal = own
    isCancelled = false
    isUnclear = false
    wasReportedMeanwhile = false
    succeededAt = Number.NEGATIVE_INFINITY
    return new Promise<string>((resolve, reject) => {
      inFlight = { resolve, reject, wasConnected: isConnected || hasProof }
    })
  }

  const session = retrySession(action, {
    method,
    maxTries,
    maxPresses,
    random: () => chance,
    ...(canVerify && { verify: async () => undefined }),
  })
  const other = retrySession(() => 'data', { method: 'GET' })
  const mounted: (() => void)[] = []
  let listeners = 0
  function listen() {
    listeners++
    const end = session.listen(() => {})
    return () => {
      listeners--
      end()
    }
  }

  function respectRetryAfter({ seconds }: Failure) {
    if (seconds === undefined) return
    forbiddenUntil = Math.max(forbiddenUntil, latest() + seconds * 1000)
  }

  async function perform(step: (typeof commands)[number]): Promise<void> {
    if (step.type === 'run' || step.type === 'confirm') {
      pressed = step.type
      session[step.type]()
      pressed = undefined
    } else if (step.type === 'try') {
      await perform({ type: 'run' })
      return perform({ type: 'fail', failure: step.failure })
    } else if (step.type === 'look') {
      await perform({ type: 'run' })
      await perform({ type: 'pass', ms: step.ms })
      return perform({ type: 'confirm' })
    } else if (step.type === 'cancel') {
      // What may be repeated is given up, whether its action stops or not. Its late answer has no effect but the server's wait.
      if (!isUnsafe && method) inFlight = undefined
      session.cancel()
      isCancelled = true
    } else if (step.type === 'succeed' && inFlight) {
      const { resolve } = inFlight
      inFlight = undefined
      if (wasReportedMeanwhile && reported.failure) {
        isUnclear = failures[reported.failure].isUnclear
        hasProof ||= !isConnected && hasStatus(reported.failure)
      } else {
        forbiddenUntil = Number.NEGATIVE_INFINITY
        succeededAt = performance.now()
        hasProof ||= !isConnected
      }
      resolve('data')
    } else if (step.type === 'fail' && inFlight) {
      const failed: Failure = failures[step.failure]
      const { reject, wasConnected } = inFlight
      inFlight = undefined
      // What was not even sent has done nothing.
      isUnclear = failed.isUnclear && (step.failure !== 'network' || wasConnected || isConnected)
      respectRetryAfter(failed)
      isCancelled &&= signal.aborted
      hasProof ||= !isConnected && !signal.aborted && hasStatus(step.failure)
      reject(failed.make())
    } else if (step.type === 'report') {
      if (step.failure) {
        const failed: Failure = failures[step.failure]
        if (failed.make() === undefined) return
        respectRetryAfter(failed)
        if (!inFlight) {
          isUnclear ||= failed.isUnclear
          succeededAt = Number.NEGATIVE_INFINITY
          isCancelled = false
        }
        hasProof ||= !isConnected && hasStatus(step.failure)
        wasReportedMeanwhile = true
        reported = step
        session.report(failed.make())
      } else {
        if (reported.failure && !inFlight) {
          isUnclear = false
          forbiddenUntil = Number.NEGATIVE_INFINITY
        }
        wasReportedMeanwhile = true
        reported = step
        session.report(undefined)
      }
    } else if (step.type === 'other') {
      // Another request of the page goes well, which lets this one follow.
      const end = other.listen(() => {})
      other.run()
      hasProof ||= !isConnected
      await settled()
      end()
    } else if (step.type === 'mount') {
      mounted.push(listen())
    } else if (step.type === 'unmount') {
      mounted.pop()?.()
      if (!mounted.length && !isUnsafe && method) inFlight = undefined
    } else if (step.type === 'remount') {
      // As Strict Mode does.
      const end = listen()
      end()
      mounted.push(listen())
    } else if (step.type === 'pass') {
      vi.advanceTimersByTime(step.ms)
    } else if (step.type === 'jump') {
      const now = performance.now()
      vi.setSystemTime(Date.now() + step.ms)
      expect(performance.now()).toBe(now)
      // A sign that comes later explains it as sleep.
      ahead += Math.max(0, step.ms)
    } else if (step.type === 'sleep') {
      ahead += step.ms
      vi.setSystemTime(Date.now() + step.ms)
      // A page that was restored has missed the events of the connection, so it goes by the browser again.
      hasProof = false
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    } else if (step.type === 'reset') {
      if (!isUnsafe && method) inFlight = undefined
      session.reset()
      isCancelled = true
    } else if (step.type === 'connect') {
      hasProof = false
      connect(step.is)
    } else if (step.type === 'show') {
      show(step.is)
    }
    await settled()
    expect(broken).toEqual([])
    const { state, canSkip, retryAt, mode } = session.get()
    const isAsking = state === 'asking'
    expect(state === 'sending', 'says that it tries').toBe(inFlight !== undefined)
    expect(retryAt !== undefined || state !== 'waiting', 'says until when it waits').toBe(true)
    expect(!canSkip || (state === 'waiting' && mode === 'automatic')).toBe(true)
    askedAt = isAsking ? Math.min(askedAt, performance.now()) : Number.POSITIVE_INFINITY
  }

  await perform({ type: 'remount' })
  for (const step of commands) await perform(step)

  // Whatever has been going on, it goes on once nothing is in its way.
  await perform({ type: 'connect', is: true })
  await perform({ type: 'show', is: true })
  await perform({ type: 'mount' })
  const before = session.get()
  const sentBefore = sent
  await perform({ type: 'pass', ms: 200_000 })
  expect(session.get().state, 'waits for ever').not.toBe('waiting')
  if (before.state === 'waiting' && before.mode === 'automatic') expect(sent).toBe(sentBefore + 1)

  while (mounted.length) mounted.pop()?.()
  inFlight?.resolve('data')
  await settled()
  expect(vi.getTimerCount(), 'leaves a timer').toBe(0)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isConnected })
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => !isShown })
})

afterEach(() => {
  Reflect.deleteProperty(navigator, 'onLine')
  Reflect.deleteProperty(document, 'hidden')
  connect(true)
  show(true)
  vi.useRealTimers()
})

test(
  'sends nothing unsafe twice unless somebody has looked, no two at once, and nothing before the server allows it',
  async () => {
    await fc.assert(
      fc.asyncProperty(schedule, async (given) => {
        await play(given)
      }),
      { numRuns },
    )
  },
  timeout,
)
