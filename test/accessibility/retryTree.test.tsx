import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { RetryButton } from '../../src/components/RetryButton'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import type { UseRetryOptions } from '../../src/hooks/useRetry'
import { useRetry } from '../../src/hooks/useRetry'
import { disconnect, reconnect } from '../connection'
import { accessibilityTree } from './accessibilityTree'

// Every state of a try, as a screen reader finds it.
const never = () => new Promise<never>(() => {})
const links = { checkOrders: '/orders', support: '/help' }
const press = () => act(async () => screen.getByRole('button').click())
const answer = (status: number, wait = {}) => ({ status, headers: wait })
const anHour = { 'retry-after': '3600' }

beforeEach(() => {
  vi.useFakeTimers({
    now: Date.now(),
    toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  })
})

afterEach(async () => {
  cleanup()
  reconnect()
  // The page's one clock ends itself.
  await vi.advanceTimersByTimeAsync(1000)
  vi.useRealTimers()
})

let origins = 0

/** A button with its tries, each of which ends as told. */
function start(options: UseRetryOptions) {
  let end = (_: unknown) => {}
  function Scene() {
    const retry = useRetry(() => new Promise<never>((_, reject) => (end = reject)), { random: () => 0.5, ...options })
    return <RetryButton retry={retry} />
  }
  render(
    <ErrorUIProvider links={links}>
      <Scene />
    </ErrorUIProvider>,
  )
  return {
    // From an origin of its own each time, so that the page's budget is not spent.
    fail: (error: object) => act(async () => end(Object.assign(error, { url: `https://${origins++}.example/` }))),
  }
}

function show(scene: React.ReactNode) {
  render(<ErrorUIProvider links={links}>{scene}</ErrorUIProvider>)
}

describe('a button with a handler', () => {
  test('is named by what it does', async () => {
    show(<RetryButton onRetry={never} />)
    expect(await accessibilityTree()).toMatchInlineSnapshot(`"- button “Try again”"`)
  })

  test('is disabled and named by what goes on during a try', async () => {
    show(<RetryButton onRetry={never} />)
    await press()
    expect(await accessibilityTree()).toMatchInlineSnapshot(`"- button “Trying again…” disabled"`)
  })

  test('is disabled and described by the wait, and keeps its name', async () => {
    show(<RetryButton onRetry={never} error={answer(429, anHour)} />)
    expect(await accessibilityTree()).toMatchInlineSnapshot(
      `"- button “Try again” disabled (You can try again in 60 minutes.)"`,
    )
  })

  test('that has given up is disabled, with support before it', async () => {
    show(<RetryButton onRetry={() => {}} maxPresses={1} />)
    await press()
    expect(await accessibilityTree()).toMatchInlineSnapshot(`
      "- link “Contact support” → /help
      - button “Try again later” disabled"
    `)
  })

  test('that has given up is there once in a banner, with support once', async () => {
    show(<ErrorBanner status={503} onRetry={() => {}} />)
    for (let presses = 0; presses < 6; presses++) await press()
    expect(await accessibilityTree()).toMatchInlineSnapshot(`
      "- region “The store is not available right now”
        - paragraph “The store is not available right now”
        - paragraph “If you were placing an order, check your orders or your email first. Otherwise, try again later.”
        - button “Try again later” disabled
        - link “See known problems (opens in a new tab)” → https://status.vtex.com/
        - link “Contact support” → /help"
    `)
  })

  test('is not there where a try cannot help, or may do harm', async () => {
    show(
      <>
        <RetryButton onRetry={never} status={404} />
        <RetryButton onRetry={never} status={500} method="POST" />
      </>,
    )
    expect(await accessibilityTree()).toBe('')
  })
})

describe('a button with the tries of useRetry', () => {
  test('waits for the server: disabled, and described by the wait', async () => {
    const { fail } = start({ method: 'GET' })
    await press()
    await fail(answer(503, { 'retry-after': '60' }))
    expect(await accessibilityTree()).toMatchInlineSnapshot(
      `"- button “Try again” disabled (Trying again in 61 seconds.)"`,
    )
  })

  test('waits by our own choice: can be pressed, and is described by the wait', async () => {
    const { fail } = start({ method: 'GET', maxTries: 20 })
    for (let tries = 0; tries < 5; tries++) {
      await press()
      await fail(answer(502))
    }
    expect(await accessibilityTree()).toMatchInlineSnapshot(`"- button “Try now” (Trying again in 8 seconds.)"`)
  })

  test('waits for the connection: can be pressed, and is described by that', async () => {
    const { fail } = start({ method: 'GET' })
    await press()
    disconnect()
    await fail(new TypeError('Failed to fetch'))
    // Second by second, as React would show it.
    for (let second = 0; second < 5; second++) await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(await accessibilityTree()).toMatchInlineSnapshot(`"- button “Try now” (You are offline)"`)
  })

  test('asks before it repeats what may have gone through, with the orders before it', async () => {
    const { fail } = start({ method: 'POST' })
    await press()
    await fail(answer(500))
    await act(() => vi.advanceTimersByTimeAsync(1000))
    await press()
    expect(await accessibilityTree()).toMatchInlineSnapshot(`
      "- link “Check your orders” → /orders
      - button “I have checked, try again” (This may have gone through. Check your cart, your orders or your email before you try again.)"
    `)
  })

  test('has given up: disabled, with support before it', async () => {
    const { fail } = start({ method: 'GET', maxTries: 1, maxPresses: 0 })
    await press()
    await fail(answer(503))
    expect(await accessibilityTree()).toMatchInlineSnapshot(`
      "- link “Contact support” → /help
      - button “Try again later” disabled"
    `)
  })
})
