import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { RetryButton } from '../../src/components/RetryButton'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useRetry } from '../../src/hooks/useRetry'
import { hide } from '../connection'

const count = 1000
const many = Array.from({ length: count }, (_, index) => index)

/** The timers that are set now, and what was set in all. */
const timers = new Map<unknown, { kind: string; call: () => void }>()
const registered = { setTimeout: 0, setInterval: 0 }

beforeEach(() => {
  timers.clear()
  registered.setTimeout = registered.setInterval = 0
  for (const kind of ['setTimeout', 'setInterval'] as const) {
    const real = window[kind].bind(window)
    vi.spyOn(window, kind).mockImplementation(((call: () => void, ms?: number) => {
      const id = real(() => {
        if (kind === 'setTimeout') timers.delete(id)
        call()
      }, ms)
      registered[kind]++
      timers.set(id, { kind, call })
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

/** Milliseconds of a call, of several the one in the middle. */
function measure(call: () => void): number {
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now()
    call()
    return performance.now() - start
  })
  return times.sort((one, other) => one - other)[10] ?? 0
}

describe.each(kinds)('a thousand waiting buttons %s', (_, item) => {
  test('cost one timer, and under a millisecond a second while hidden', async () => {
    const { unmount } = render(<ErrorUIProvider>{many.map(item)}</ErrorUIProvider>)
    expect(screen.getAllByRole('button').filter(({ dataset }) => dataset.state === 'waiting')).toHaveLength(count)
    expect(registered.setInterval).toBe(1)
    // The first second belongs to whoever waits first, and what is announced is taken away after ten.
    await act(() =>
      vi.waitFor(() => expect([...timers.values()].map(({ kind }) => kind)).toEqual(['setInterval']), 20_000),
    )
    const [timer] = timers.values()
    const before = { ...registered }

    const shown = () => screen.getAllByRole('button').map(({ textContent }) => textContent)
    const text = shown()
    hide(true)
    expect(timers.size).toBe(1)
    expect(measure(() => timer?.call())).toBeLessThan(1)
    await new Promise((done) => setTimeout(done, 1500))
    timer?.call()
    expect(shown()).toEqual(text)

    hide(false)
    act(() => timer?.call())
    expect(shown().filter((now, index) => now === text[index])).toEqual([])
    expect(registered).toEqual({ ...before, setTimeout: before.setTimeout + 1 })
    expect(timers.size).toBe(1)

    unmount()
    await vi.waitFor(() => expect(timers.size).toBe(0), 20_000)
  }, 120_000)
})
