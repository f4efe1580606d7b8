import { act, render, screen } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { RetryButton } from '../../src/components/RetryButton'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** React renders at the end of each act, so the time passes in steps. */
async function pass(time: number) {
  for (let left = time; left > 0; left -= 500) await act(() => vi.advanceTimersByTimeAsync(Math.min(left, 500)))
}
const button = () => screen.getByRole('button')
const isWaiting = () => button().getAttribute('aria-disabled') === 'true'
const busy = (seconds = 5) => ({ status: 429, headers: { 'retry-after': `${seconds}` } })

/** A shop whose page renders each second, such as one with a clock. */
function Clock({ children }: { children: (second: number) => React.ReactNode }) {
  const [second, setSecond] = useState(0)
  useEffect(() => {
    const timer = setInterval(setSecond, 1000, (before: number) => before + 1)
    return () => clearInterval(timer)
  }, [])
  return children(second)
}

test.each([
  ['a banner', () => <ErrorBanner error={busy()} onRetry={() => {}} />],
  [
    'a banner, with headers of a class of their own,',
    () => <ErrorBanner error={{ status: 429, headers: new Headers({ 'retry-after': '5' }) }} onRetry={() => {}} />,
  ],
  ['a button', () => <RetryButton error={busy()} onRetry={() => {}} />],
])('%s counts down from the answer, though its parent writes the error anew each second', async (_, shown) => {
  render(<Clock>{shown}</Clock>)
  await pass(1500)
  expect(isWaiting()).toBe(true)
  expect(button().textContent).toContain('4')
  await pass(4000)
  expect(isWaiting()).toBe(false)
  await pass(10_000)
  expect(isWaiting()).toBe(false)
})

test('after a press, an answer that looks the same is another one, and its wait is a new one', async () => {
  render(<Clock>{() => <ErrorBanner error={busy()} onRetry={() => {}} />}</Clock>)
  await pass(6000)
  expect(isWaiting()).toBe(false)
  await act(async () => button().click())
  await pass(1100)
  expect(isWaiting()).toBe(true)
  await pass(6000)
  expect(isWaiting()).toBe(false)
})

test('an answer that asks for another wait is taken at once', async () => {
  render(<Clock>{(second) => <ErrorBanner error={busy(second < 3 ? 5 : 60)} onRetry={() => {}} />}</Clock>)
  await pass(7000)
  expect(isWaiting()).toBe(true)
  expect(button().textContent).toContain('5')
})

test('data that only looks the same is another answer: headers of a class of their own', async () => {
  const held = [5, 60].map((seconds) => new Headers({ 'retry-after': `${seconds}` }))
  render(
    <Clock>
      {(second) => <ErrorBanner error={{ status: 429, headers: held[second < 3 ? 0 : 1] }} onRetry={() => {}} />}
    </Clock>,
  )
  await pass(7000)
  expect(isWaiting()).toBe(true)
})

test('a wait goes on where its message goes and comes back', async () => {
  const error = Object.assign(new Error('busy'), busy(20))
  const shown = <ErrorBanner error={error} onRetry={() => {}} />
  const { rerender } = render(shown)
  await pass(8000)
  rerender(<p>Something else</p>)
  await pass(4000)
  rerender(shown)
  await pass(1000)
  expect(button().textContent).toMatch(/[78]/)
})
