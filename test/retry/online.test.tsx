import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { isOnline, proveOnline, watchOnline } from '../../src/retry/online'
import { disconnect, reconnect } from '../connection'

function watch() {
  const watcher = vi.fn()
  const end = watchOnline(watcher)
  onTestFinished(end)
  return { watcher, end }
}

beforeEach(() => {
  // Somebody looks on, so that what one test proved is forgotten before the next.
  watch()
})

afterEach(reconnect)

test('believes the browser, whatever it says', () => {
  expect(isOnline()).toBe(true)
  disconnect()
  expect(isOnline()).toBe(false)
  reconnect()
  expect(isOnline()).toBe(true)
})

test('believes an answer more than the browser, until the browser has something new to say', () => {
  disconnect()
  proveOnline()
  expect(isOnline()).toBe(true)
  disconnect()
  expect(isOnline()).toBe(false)
})

test('tells of every change, once', () => {
  const { watcher } = watch()
  disconnect()
  expect(watcher).toHaveBeenCalledTimes(1)
  proveOnline()
  expect(watcher).toHaveBeenCalledTimes(2)
  reconnect()
  expect(watcher).toHaveBeenCalledTimes(3)
})

test('tells nothing of a proof of what was known', () => {
  const { watcher } = watch()
  proveOnline()
  expect(watcher).not.toHaveBeenCalled()
  disconnect()
  proveOnline()
  watcher.mockClear()
  proveOnline()
  expect(watcher).not.toHaveBeenCalled()
})

test('tells those who stay, and nobody who has left', () => {
  const [stays, leaves] = [watch(), watch()]
  leaves.end()
  disconnect()
  expect(stays.watcher).toHaveBeenCalledOnce()
  expect(leaves.watcher).not.toHaveBeenCalled()
})

test('tells everybody once, even if one leaves on hearing it and comes back', () => {
  const told = vi.fn(() => {
    end()
    end = watchOnline(told)
    if (told.mock.calls.length > 5) throw new Error('Told again and again')
  })
  let end = watchOnline(told)
  onTestFinished(() => end())
  const { watcher } = watch()
  disconnect()
  expect(told).toHaveBeenCalledOnce()
  expect(watcher).toHaveBeenCalledOnce()
})
