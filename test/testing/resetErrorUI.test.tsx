import { act, cleanup, render, renderHook, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useFailedAgain } from '../../src/hooks/useFailedAgain'
import { useOnline } from '../../src/hooks/useOnline'
import { useRetry } from '../../src/hooks/useRetry'
import { warnHiddenRetryAfter } from '../../src/http/warnHiddenRetryAfter'
import { en } from '../../src/messages/locales/en'
import { releaseFollowers, setFollowing } from '../../src/retry/followers'
import { proveOnline } from '../../src/retry/online'
import { pageBudget } from '../../src/retry/pageBudget'
import { pageClock } from '../../src/retry/pageClock'
import { wake } from '../../src/retry/wake'
import { answers } from '../../src/testing/answers'
import { resetErrorUI } from '../../src/testing/resetErrorUI'
import { setOnline } from '../../src/testing/setOnline'
import { takePrinted } from '../setup'

afterEach(() => {
  vi.useRealTimers()
})

// In each test: what one test of a shop leaves behind, and that the next one does not find it.

test('the next test has all automatic tries', () => {
  while (pageBudget.take('https://shop.example/')) {}
  expect(pageBudget.has('https://shop.example/')).toBe(false)
  resetErrorUI()
  for (let time = 0; time < 3; time++) expect(pageBudget.take('https://shop.example/')).toBe(true)
})

test('the next test finds no request with a key, neither in the page nor in the storage', async () => {
  const start = () =>
    renderHook(() => useRetry(async () => Promise.reject(answers.gatewayTimeout()), { method: 'POST', key: 'order 1' }))
  const first = start()
  await act(() => first.result.current.run())
  expect(first.result.current.state).toBe('failed')
  expect(localStorage.length).toBeGreaterThan(0)
  cleanup()
  resetErrorUI()
  expect(start().result.current.state).toBe('idle')
  expect(localStorage.length).toBe(0)
})

test('the next test is online, and nothing has proved it', () => {
  setOnline(false)
  proveOnline()
  expect(renderHook(() => useOnline()).result.current).toBe(true)
  cleanup()
  resetErrorUI()
  expect(navigator.onLine).toBe(true)
  expect(Object.hasOwn(navigator, 'onLine')).toBe(false)
  setOnline(false)
  expect(renderHook(() => useOnline()).result.current).toBe(false)
  cleanup()
  resetErrorUI()
})

test('the next test hears a message that this one has just announced', async () => {
  const show = async () => {
    const { rerender } = render(<ErrorUIProvider>{null}</ErrorUIProvider>)
    rerender(
      <ErrorUIProvider>
        <ErrorBanner status={404} />
      </ErrorUIProvider>,
    )
    const region = () => document.querySelector('[data-error-ui="announcer"]:not(:empty)')
    await vi.waitFor(() => expect(region()?.textContent).toContain(en.statuses.notFound.title), { timeout: 900 })
    cleanup()
  }
  await show()
  resetErrorUI()
  expect(document.querySelector('[data-error-ui="announcer"]')).toBeNull()
  await show()
})

test('the next test waits by its own clock, where this one set another', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] })
  vi.advanceTimersByTime(3_600_000)
  render(<ErrorBanner error={answers.tooManyRequests({ retryAfter: 600 })} onRetry={() => {}} />)
  cleanup()
  vi.useRealTimers()
  resetErrorUI()
  render(<ErrorBanner error={answers.tooManyRequests({ retryAfter: 1 })} onRetry={() => {}} />)
  expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'true')
  await vi.waitFor(() => expect(screen.getByRole('button')).not.toHaveAttribute('aria-disabled'), { timeout: 2500 })
})

test('the next test is online by the browser’s word, where this one has mocked it', () => {
  const mock = () => vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  mock()
  proveOnline()
  vi.restoreAllMocks()
  resetErrorUI()
  mock()
  expect(renderHook(() => useOnline()).result.current).toBe(false)
})

test('the clock of the next test has not slept', () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] })
  pageClock()
  vi.setSystemTime(Date.now() + 3_600_000)
  expect(pageClock(true) - performance.now()).toBeGreaterThan(3_000_000)
  vi.useRealTimers()
  resetErrorUI()
  expect(Math.abs(pageClock() - performance.now())).toBeLessThan(1000)
})

test('the waits of the next test end, where a timer was lost with the fake ones', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const cancel = wake(() => {}, pageClock() + 30)
  vi.useRealTimers()
  resetErrorUI()
  const call = vi.fn()
  wake(call, pageClock() + 60)
  await vi.waitFor(() => expect(call).toHaveBeenCalledOnce())
  cancel()
})

test('the first success of the next test sends one request that waits, as in a page that has just loaded', () => {
  releaseFollowers()
  releaseFollowers()
  resetErrorUI()
  const followers = [vi.fn(() => true), vi.fn(() => true)]
  for (const follow of followers) setFollowing(follow, true)
  releaseFollowers()
  for (const follow of followers) setFollowing(follow, false)
  expect(followers.map((follow) => follow.mock.calls.length)).toEqual([1, 0])
})

test('a failure of the next test has not followed a reset of this one', () => {
  const error = new Error('broken')
  const failedAgain = () => renderHook(() => useFailedAgain(error, { current: null })).result.current
  failedAgain()[1]()
  expect(failedAgain()[0]).toBe(true)
  resetErrorUI()
  expect(failedAgain()[0]).toBe(false)
})

test('the next test is warned of a hidden header as this one was', () => {
  const warn = () => {
    warnHiddenRetryAfter(undefined, 'tooManyRequests', [{ type: 'cors' }])
    return takePrinted().length
  }
  resetErrorUI()
  expect([warn(), warn()]).toEqual([1, 0])
  resetErrorUI()
  expect(warn()).toBe(1)
})

test('the next test is warned as this one was', () => {
  const warn = () => {
    render(<ErrorBanner status={404} steps={['home']} />)
    cleanup()
    return takePrinted()
  }
  expect(warn()).toEqual([expect.stringContaining('the step "home" is not shown')])
  expect(warn()).toEqual([])
  resetErrorUI()
  expect(warn()).toHaveLength(1)
})

test('a page whose code was lost may be reloaded again', () => {
  sessionStorage.setItem('storefront-error-ui:reloaded', 'this release')
  resetErrorUI()
  expect(sessionStorage.length).toBe(0)
})

test('has nothing to do twice, and does no harm where storage is forbidden', () => {
  resetErrorUI()
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError')
  })
  expect(resetErrorUI).not.toThrow()
})
