import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pageClock } from '../../src/retry/pageClock'
import { wake } from '../../src/retry/wake'
import { hide } from '../connection'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
})

afterEach(() => {
  hide(false)
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

const day = 86_400_000
const at = (ms: number) => pageClock() + ms

test('calls back once, at the moment, and not earlier', () => {
  const call = vi.fn()
  wake(call, at(2500))
  vi.advanceTimersByTime(2499)
  expect(call).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(call).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(10_000)
  expect(call).toHaveBeenCalledOnce()
})

test('has one timer for all that wait, whatever the order', () => {
  const moments = [5000, 1000, 3000, 3000, 60_000]
  const calls = moments.map(() => vi.fn())
  for (const [index, moment] of moments.entries()) wake(calls[index] as never, at(moment))
  expect(vi.getTimerCount()).toBe(1)
  vi.advanceTimersByTime(3000)
  expect(calls.map((call) => call.mock.calls.length)).toEqual([0, 1, 1, 1, 0])
  expect(vi.getTimerCount()).toBe(1)
  vi.advanceTimersByTime(57_000)
  expect(calls.map((call) => call.mock.calls.length)).toEqual([1, 1, 1, 1, 1])
})

test('calls what was taken back no more', () => {
  const [stays, leaves] = [vi.fn(), vi.fn()]
  wake(stays, at(1000))
  wake(leaves, at(500))()
  vi.advanceTimersByTime(1000)
  expect(stays).toHaveBeenCalledOnce()
  expect(leaves).not.toHaveBeenCalled()
})

test('calls nobody whom another call has taken back', () => {
  const leaves = vi.fn()
  let stop = () => {}
  wake(() => stop(), at(500))
  stop = wake(leaves, at(500))
  vi.advanceTimersByTime(500)
  expect(leaves).not.toHaveBeenCalled()
})

test('calls back again who waits again on being called', () => {
  const times: number[] = []
  const start = performance.now()
  const call = () => {
    times.push(performance.now() - start)
    if (times.length < 3) wake(call, at(700))
  }
  wake(call, at(700))
  vi.advanceTimersByTime(10_000)
  expect(times).toEqual([700, 1400, 2100])
})

test('waits for longer than the 24 days that a timer can hold', () => {
  const call = vi.fn()
  wake(call, at(30 * day))
  hide(true)
  vi.advanceTimersByTime(29 * day)
  hide(false)
  vi.advanceTimersByTime(5000)
  expect(call).not.toHaveBeenCalled()
  hide(true)
  vi.advanceTimersByTime(day)
  hide(false)
  vi.advanceTimersByTime(0)
  expect(call).toHaveBeenCalledOnce()
})

test('has no timer while the page is hidden, and calls back as soon as it is shown', () => {
  const [soon, late] = [vi.fn(), vi.fn()]
  wake(soon, at(500))
  hide(true)
  expect(vi.getTimerCount()).toBe(0)
  wake(late, at(9000))
  expect(vi.getTimerCount()).toBe(0)
  vi.advanceTimersByTime(8000)
  expect(soon).not.toHaveBeenCalled()
  hide(false)
  vi.advanceTimersByTime(0)
  expect(soon).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(999)
  expect(late).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(late).toHaveBeenCalledOnce()
})

test('calls the others although one throws', () => {
  const call = vi.fn()
  wake(() => {
    throw new Error('This one is broken')
  }, at(500))
  wake(call, at(600))
  expect(() => vi.advanceTimersByTime(500)).toThrow('This one is broken')
  vi.advanceTimersByTime(1000)
  expect(call).toHaveBeenCalledOnce()
})

test('listens to each event of the page once', () => {
  wake(() => {}, at(100))()
  const add = vi.spyOn(window, 'addEventListener')
  for (let call = 0; call < 20; call++) wake(() => {}, at(500))
  vi.advanceTimersByTime(500)
  expect(add).not.toHaveBeenCalled()
})
