import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { pageClock, startClock } from '../../src/retry/pageClock'
import { retrySession } from '../../src/retry/retrySession'
import { wake } from '../../src/retry/wake'
import { hide } from '../connection'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] })
  // The reading before this one is of another clock.
  startClock()
})

afterEach(() => {
  hide(false)
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

const hour = 3_600_000
/** The device sleeps: no timer runs, and `performance.now()` stands still. */
const sleep = (ms: number) => vi.setSystemTime(Date.now() + ms)
/** A page that waits takes a reading each second. */
const watch = (ms: number) => {
  for (let passed = 0; passed < ms; passed += 1000) {
    vi.advanceTimersByTime(1000)
    pageClock()
  }
}

const inTurn =
  (...steps: (() => unknown)[]) =>
  () => {
    for (const step of steps) step()
  }

function measure() {
  const start = startClock()
  return () => pageClock() - start
}

test('goes as performance.now() while nothing happens', () => {
  const passed = measure()
  vi.advanceTimersByTime(4000)
  expect(passed()).toBe(4000)
})

test.each<[string, () => void]>([
  ['the page is shown again', () => pageClock(true)],
  [
    'the sign comes some seconds after the first reading',
    inTurn(
      () => watch(8000),
      () => pageClock(true),
    ),
  ],
  [
    'the page was hidden, so that nobody took a reading',
    inTurn(
      () => vi.advanceTimersByTime(6000),
      () => sleep(hour),
      pageClock,
    ),
  ],
])('counts what the device has slept where %s', (_, wakeUp) => {
  const passed = measure()
  sleep(hour)
  wakeUp()
  expect(passed()).toBeGreaterThanOrEqual(hour)
})

test.each<[string, number, () => void]>([
  ['ahead', hour, () => watch(40_000)],
  ['back', -hour, () => pageClock(true)],
  [
    'ahead, and back again',
    hour,
    inTurn(
      () => watch(2000),
      () => sleep(-hour),
      () => pageClock(),
      () => pageClock(true),
    ),
  ],
  [
    'ahead, and a sign comes much later',
    hour,
    inTurn(
      () => watch(31_000),
      () => pageClock(true),
    ),
  ],
  ['a little ahead, as a correction does', 1500, () => pageClock(true)],
])('does not count a clock that somebody sets %s', (_, ms, then) => {
  const passed = measure()
  const real = performance.now()
  sleep(ms)
  pageClock()
  then()
  expect(passed()).toBe(performance.now() - real)
})

test('does not make a wait shorter by what was slept before it', () => {
  sleep(hour)
  pageClock()
  const passed = measure()
  watch(2000)
  pageClock(true)
  expect(passed()).toBe(2000)
})

test('never goes back', () => {
  let last = pageClock()
  for (const ms of [5000, -hour, hour, -1, 2 * hour]) {
    sleep(ms)
    const now = pageClock(ms > 0)
    expect(now).toBeGreaterThanOrEqual(last)
    last = now
  }
})

test.each<[string, () => void]>([
  ['is restored', () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
  ['is online again', () => dispatchEvent(new Event('online'))],
  [
    'is shown again',
    inTurn(
      () => hide(true),
      () => sleep(hour),
      () => hide(false),
    ),
  ],
  ['is resumed', () => document.dispatchEvent(new Event('resume'))],
])('a call that is due after an hour of sleep comes when the page %s', (_, wakeUp) => {
  const call = vi.fn()
  wake(call, startClock() + hour)
  vi.advanceTimersByTime(500)
  sleep(hour)
  wakeUp()
  vi.advanceTimersByTime(1000)
  expect(call).toHaveBeenCalledOnce()
})

test('a wait of an hour is over after an hour of sleep, and not when somebody sets the clock', async () => {
  const send = vi.fn(async () => {
    throw { status: 503, headers: { 'retry-after': '3600' } }
  })
  const session = retrySession(send, { method: 'GET' })
  onTestFinished(session.listen(() => {}))
  session.run()
  await vi.advanceTimersByTimeAsync(0)
  expect(session.get()).toMatchObject({ state: 'waiting', mode: 'manual' })
  sleep(2 * hour)
  await vi.advanceTimersByTimeAsync(31_000)
  session.run()
  expect(send).toHaveBeenCalledTimes(1)
  sleep(2 * hour)
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  await vi.advanceTimersByTimeAsync(0)
  expect(session.get().state).toBe('failed')
  session.run()
  expect(send).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(0)
  session.forget()
})
