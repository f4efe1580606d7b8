import { act, cleanup, renderHook } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useTimeLeft } from '../../src/hooks/useTimeLeft'
import { hide } from '../connection'

const pass = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms))

function start(until: number | undefined) {
  return renderHook((props: { until: number | undefined }) => useTimeLeft(props.until), {
    initialProps: { until },
    wrapper: StrictMode,
  })
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
})

afterEach(() => {
  cleanup()
  hide(false)
  // Lets the clock that all countdowns share come to its end.
  vi.advanceTimersByTime(1000)
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test('gives the seconds left, rounded up, each second anew, and nothing once there are none', async () => {
  const { result } = start(Date.now() + 2400)
  const seen: unknown[] = []
  for (let second = 0; second < 5; second++) {
    seen.push(result.current)
    await pass(1000)
  }
  expect(seen).toEqual([3, 2, 1, undefined, undefined])
  expect(vi.getTimerCount()).toBe(0)
})

test('gives nothing where there is no wait, or it has passed', () => {
  expect(start(undefined).result.current).toBeUndefined()
  expect(start(Date.now() - 5000).result.current).toBeUndefined()
  vi.advanceTimersByTime(1000)
})

test('starts anew with another moment, and stops with none', async () => {
  const { result, rerender } = start(Date.now() + 5000)
  await pass(2000)
  expect(result.current).toBe(3)
  rerender({ until: Date.now() + 9000 })
  expect(result.current).toBe(9)
  rerender({ until: undefined })
  expect(result.current).toBeUndefined()
  await pass(1000)
  expect(vi.getTimerCount()).toBe(0)
})

test('changes together with the others that end at almost the same time', async () => {
  const ends = [5000, 5010, 5030, 5190].map((ms) => Date.now() + ms)
  const all = ends.map((end) => start(end).result)
  await pass(1200)
  expect(all.map(({ current }) => current)).toEqual([4, 4, 4, 4])
  expect(vi.getTimerCount()).toBe(1)
})

test('does not mind the clock of the day being set', async () => {
  const { result } = start(Date.now() + 20_000)
  await pass(1000)
  vi.setSystemTime(Date.now() + 3_600_000)
  await pass(1000)
  expect(result.current).toBe(18)
  vi.setSystemTime(Date.now() - 7_200_000)
  await pass(1000)
  expect(result.current).toBe(17)
})

test('stands still while the page is hidden, and is right again within a second', async () => {
  const { result } = start(Date.now() + 20_000)
  hide(true)
  await pass(5000)
  expect(result.current).toBe(20)
  hide(false)
  await pass(1000)
  expect(result.current).toBe(14)
})

test('says nothing on a server, which shares no clock with the browser', () => {
  const Left = () => useTimeLeft(Date.now() + 5000) ?? 'unknown'
  expect(renderToString(<Left />)).toBe('unknown')
})
