import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { RetryButton } from '../../src/components/RetryButton'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useRetry } from '../../src/hooks/useRetry'
import { hide } from '../connection'

const count = 1000
const many = Array.from({ length: count }, (_, index) => index)

/** The timers that are set now, and how many were set in all. */
const timers = new Map<unknown, () => void>()
let registered = 0

beforeEach(() => {
  timers.clear()
  registered = 0
  for (const kind of ['setTimeout', 'setInterval'] as const) {
    const real = window[kind].bind(window)
    vi.spyOn(window, kind).mockImplementation(((call: () => void, ms?: number) => {
      const id = real(() => {
        if (kind === 'setTimeout') timers.delete(id)
        call()
      }, ms)
      registered++
      timers.set(id, call)
      return id
    }) as never)
  }
  for (const kind of ['clearTimeout', 'clearInterval'] as const) {
    const real = window[kind].bind(window)
    vi.spyOn(window, kind).mockImplementation((id) => {
      timers.delete(id)
      real(id)
    })
  }
})

afterEach(() => hide(false))

// New ones for each test: a wait counts from when its error was first read.
let failures: object[] = []

beforeEach(() => {
  failures = many.map(() => ({ status: 503, headers: { 'retry-after': '60' } }))
})

function Plain({ index }: { index: number }) {
  return <RetryButton error={failures[index]} onRetry={() => {}} />
}

function Tried({ index, method }: { index: number; method: string }) {
  return <RetryButton retry={useRetry(() => {}, { method, error: failures[index] })} />
}

const kinds: [string, (index: number) => React.ReactNode][] = [
  ['with a handler alone', (index) => <Plain key={index} index={index} />],
  ['with tries that go on by themselves', (index) => <Tried key={index} index={index} method="GET" />],
  [
    'of every kind',
    (index) => (index % 2 ? <Plain key={index} index={index} /> : <Tried key={index} index={index} method="POST" />),
  ],
]

describe.each(kinds)('a thousand waiting buttons %s', (_, item) => {
  test('cost one timer, and none while hidden', async () => {
    const { unmount } = render(<ErrorUIProvider>{many.map(item)}</ErrorUIProvider>)
    expect(screen.getAllByRole('button').filter(({ dataset }) => dataset.state === 'waiting')).toHaveLength(count)
    // What is announced is taken away after ten seconds, by timers of its own.
    await act(() => vi.waitFor(() => expect(timers.size).toBe(1), 20_000))
    const start = registered
    await act(() => new Promise((done) => setTimeout(done, 3000)))
    expect(timers.size).toBe(1)
    expect(registered - start, 'set in three seconds').toBeLessThan(30)

    const shown = () => screen.getAllByRole('button').map(({ textContent }) => textContent)
    const text = shown()
    hide(true)
    expect(timers.size).toBe(0)
    const hidden = registered
    // Not by the timer that is counted.
    await new Promise((done) => {
      const channel = new MessageChannel()
      const until = performance.now() + 1500
      channel.port1.onmessage = () => (performance.now() < until ? channel.port2.postMessage(0) : done(0))
      channel.port2.postMessage(0)
    })
    expect(registered).toBe(hidden)
    expect(shown()).toEqual(text)

    hide(false)
    expect(timers.size).toBe(1)
    const [timer] = timers.values()
    act(() => timer?.())
    expect(shown().filter((now, index) => now === text[index])).toEqual([])

    unmount()
    await vi.waitFor(() => expect(timers.size).toBe(0), 20_000)
  }, 120_000)
})
