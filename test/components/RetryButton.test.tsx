import { act, cleanup, createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { StrictMode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { RetryButton } from '../../src/components/RetryButton'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { en } from '../../src/messages/locales/en'
import { statusFacts } from '../../src/status/statusFacts'
import type { StatusKind } from '../../src/status/statusKind'
import { listen, silence } from '../announcements'
import { disconnect, reconnect } from '../connection'
import { samples } from '../samples'
import { takePrinted } from '../setup'

const button = () => screen.getByRole('button')

/** A failure that the next try puts right. */
function Recovering() {
  const [failed, setFailed] = useState(true)
  return failed && <RetryButton status={503} onRetry={() => Promise.resolve().then(() => setFailed(false))} />
}

/** A promise to be settled later. */
function later() {
  let resolve: () => void = () => {}
  let reject: (error: Error) => void = () => {}
  const promise = new Promise<void>((done, failed) => {
    resolve = done
    reject = failed
  })
  return { promise, resolve, reject }
}

/** What reaches `unhandledrejection`, as monitoring sees it. */
function listenForRejections(): string[] {
  const reasons: string[] = []
  const listener = (event: PromiseRejectionEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    reasons.push(String(event.reason))
  }
  addEventListener('unhandledrejection', listener, { capture: true })
  onTestFinished(() => removeEventListener('unhandledrejection', listener, { capture: true }))
  return reasons
}

describe('a press', () => {
  test('is a button that submits no form, named by what it does', async () => {
    const onSubmit = vi.fn((event: React.FormEvent) => event.preventDefault())
    const onRetry = vi.fn()
    render(
      <form onSubmit={onSubmit}>
        <RetryButton onRetry={onRetry} />
      </form>,
    )
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledOnce()
    expect(onSubmit).not.toHaveBeenCalled()
  })

  test('counts once for a double click and a triple click', async () => {
    const onRetry = vi.fn()
    render(<RetryButton onRetry={onRetry} maxPresses={99} />)
    await userEvent.dblClick(page.getByRole('button'))
    expect(onRetry).toHaveBeenCalledTimes(1)
    await new Promise((done) => setTimeout(done, 600))
    await userEvent.tripleClick(page.getByRole('button'))
    expect(onRetry).toHaveBeenCalledTimes(2)
  })

  test('counts once however fast the clicking, while a try is under way', async () => {
    const { promise, resolve } = later()
    const onRetry = vi.fn(() => promise)
    render(<RetryButton onRetry={onRetry} />)
    for (let click = 0; click < 10; click++) button().click()
    fireEvent.click(button())
    expect(onRetry).toHaveBeenCalledOnce()
    await act(async () => resolve())
    fireEvent.click(button())
    expect(onRetry).toHaveBeenCalledTimes(2)
  })

  test('counts once for clicks that arrive before React has rendered again', async () => {
    const onRetry = vi.fn(() => new Promise(() => {}))
    render(<RetryButton onRetry={onRetry} />)
    act(() => {
      for (let click = 0; click < 10; click++) fireEvent.click(button())
    })
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test('counts once while Enter is held down', async () => {
    const onRetry = vi.fn()
    render(<RetryButton onRetry={onRetry} maxPresses={99} />)
    button().focus()
    await userEvent.keyboard('{Enter>8/}')
    expect(onRetry).toHaveBeenCalledOnce()
    await userEvent.keyboard('{Enter}')
    expect(onRetry).toHaveBeenCalledTimes(2)
  })

  test('works with the space bar', async () => {
    const onRetry = vi.fn()
    render(<RetryButton onRetry={onRetry} />)
    button().focus()
    await userEvent.keyboard(' ')
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test('counts once in Strict Mode, and again for the next', async () => {
    const onRetry = vi.fn(() => Promise.resolve())
    render(
      <StrictMode>
        <RetryButton onRetry={onRetry} />
      </StrictMode>,
    )
    await act(async () => button().click())
    expect(onRetry).toHaveBeenCalledTimes(1)
    expect(button().textContent).toBe('Try again')
    await act(async () => button().click())
    expect(onRetry).toHaveBeenCalledTimes(2)
  })

  test('still reaches a key handler of the caller’s', async () => {
    const onKeyDown = vi.fn()
    render(<RetryButton onRetry={() => {}} onKeyDown={onKeyDown} />)
    button().focus()
    await userEvent.keyboard('a')
    expect(onKeyDown).toHaveBeenCalledOnce()
  })

  test('hands nothing on, because clients take an argument for data', () => {
    const onRetry = vi.fn()
    render(<RetryButton onRetry={onRetry} />)
    fireEvent.click(button())
    expect(onRetry.mock.calls).toEqual([[]])
  })
})

describe('while a try is under way', () => {
  test('keeps focus on the button, says so, and does not disable it', async () => {
    const { promise, resolve } = later()
    render(<RetryButton onRetry={() => promise} />)
    const before = button()
    before.focus()
    expect(before.hasAttribute('aria-disabled')).toBe(false)
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Trying again…' })).toBe(before)
    expect(before.getAttribute('aria-disabled')).toBe('true')
    expect(before.hasAttribute('disabled')).toBe(false)
    expect(before.dataset.pending).toBe('true')
    expect(before.dataset.state).toBe('pending')
    expect(document.activeElement).toBe(before)
    await act(async () => resolve())
    expect(screen.getByRole('button', { name: 'Try again' })).toBe(before)
    expect(before.hasAttribute('aria-disabled')).toBe(false)
    expect(before.hasAttribute('data-pending')).toBe(false)
    expect(document.activeElement).toBe(before)
  })

  test('is released by a failure as by a success', async () => {
    const { promise, reject } = later()
    const onRetry = vi.fn(() => promise)
    render(<RetryButton onRetry={onRetry} />)
    await act(async () => button().click())
    expect(button().dataset.state).toBe('pending')
    const unhandled = listenForRejections()
    await act(async () => reject(new Error('still down')))
    expect(button().dataset.state).toBe('idle')
    await act(async () => button().click())
    expect(onRetry).toHaveBeenCalledTimes(2)
    await vi.waitFor(() => expect(unhandled).toEqual(['Error: still down', 'Error: still down']))
    // The runner saw them too.
    expect(takePrinted()).toHaveLength(2)
  })

  test('takes anything that can be awaited for a promise', async () => {
    let release: () => void = () => {}
    const thenable = {
      // biome-ignore lint/suspicious/noThenProperty: this is what is being tested
      then: (done: () => void) => {
        release = done
      },
    }
    render(<RetryButton onRetry={() => thenable} />)
    await act(async () => button().click())
    expect(button().dataset.state).toBe('pending')
    await act(async () => release())
    expect(button().dataset.state).toBe('idle')
  })

  test('can be told by the caller instead', async () => {
    const onRetry = vi.fn()
    const { rerender } = render(<RetryButton onRetry={onRetry} pending />)
    button().focus()
    expect(screen.getByRole('button', { name: 'Trying again…' })).toBe(button())
    expect(button().getAttribute('aria-disabled')).toBe('true')
    await userEvent.keyboard('{Enter}')
    fireEvent.click(button())
    expect(onRetry).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(button())
    rerender(<RetryButton onRetry={onRetry} pending={false} />)
    fireEvent.click(button())
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test('is announced politely, once', async () => {
    const said = listen()
    const { promise, resolve } = later()
    render(
      <StrictMode>
        <ErrorUIProvider>
          <RetryButton onRetry={() => promise} />
        </ErrorUIProvider>
      </StrictMode>,
    )
    await act(async () => button().click())
    await silence()
    expect(said).toEqual(['polite: Trying again…'])
    await act(async () => resolve())
  })
})

describe('after its last try', () => {
  test('gives up after six presses, stays focusable, and says so', async () => {
    const onRetry = vi.fn(() => Promise.resolve())
    render(<RetryButton onRetry={onRetry} />)
    button().focus()
    for (let press = 0; press < 8; press++) await act(async () => button().click())
    expect(onRetry).toHaveBeenCalledTimes(6)
    expect(screen.getByRole('button', { name: 'Try again later' }).getAttribute('aria-disabled')).toBe('true')
    expect(button().dataset.state).toBe('gaveUp')
    expect(document.activeElement).toBe(button())
  })

  test('gives up when the caller says', async () => {
    const onRetry = vi.fn(() => Promise.resolve())
    render(<RetryButton onRetry={onRetry} maxPresses={1} />)
    await act(async () => button().click())
    expect(screen.getByRole('button', { name: 'Try again later' })).toBeTruthy()
    await act(async () => button().click())
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test('waits for the last try to end before it gives up', async () => {
    const { promise, resolve } = later()
    render(<RetryButton onRetry={() => promise} maxPresses={1} />)
    await act(async () => button().click())
    expect(screen.getByRole('button', { name: 'Trying again…' })).toBe(button())
    await act(async () => resolve())
    expect(button().textContent).toBe('Try again later')
  })
})

describe('with a status or an error', () => {
  test('shows only where repeating can help', () => {
    for (const [kind, error] of Object.entries(samples)) {
      const { unmount } = render(<RetryButton error={error} onRetry={() => {}} />)
      expect(screen.queryByRole('button') !== null, kind).toBe(statusFacts[kind as StatusKind].retry !== 'never')
      unmount()
    }
  })

  test('shows without one', () => {
    render(<RetryButton onRetry={() => {}} />)
    expect(button()).toBeTruthy()
  })

  test('comes and goes with its status', () => {
    const { rerender } = render(<RetryButton status={503} onRetry={() => {}} />)
    expect(button()).toBeTruthy()
    rerender(<RetryButton status={404} onRetry={() => {}} />)
    expect(screen.queryByRole('button')).toBeNull()
    rerender(<RetryButton status={502} onRetry={() => {}} />)
    expect(button()).toBeTruthy()
  })

  test('says a label of the caller’s', () => {
    render(<RetryButton onRetry={() => {}}>Load the cart again</RetryButton>)
    expect(screen.getByRole('button', { name: 'Load the cart again' })).toBeTruthy()
  })

  test('speaks the language of the provider', async () => {
    const messages = { ...en, labels: { ...en.labels, retry: 'Encore', gaveUp: 'Plus tard' } }
    render(
      <ErrorUIProvider messages={messages}>
        <RetryButton onRetry={() => Promise.resolve()} maxPresses={1} />
      </ErrorUIProvider>,
    )
    await act(async () => screen.getByRole('button', { name: 'Encore' }).click())
    expect(screen.getByRole('button', { name: 'Plus tard' })).toBeTruthy()
  })
})

describe('with a Retry-After', () => {
  const start = Date.UTC(2030, 0, 1)
  const failing = (seconds: number | string) => ({ status: 503, headers: { 'retry-after': String(seconds) } })
  const clock = () => button().querySelector('[data-part="countdown"]')?.textContent?.trim()
  const pass = (ms: number) => act(async () => vi.advanceTimersByTime(ms))

  afterEach(() => {
    if (!vi.isFakeTimers()) return
    cleanup()
    // Lets the clock that all countdowns share come to its end.
    vi.advanceTimersByTime(15_000)
    vi.useRealTimers()
  })

  function freeze() {
    vi.useFakeTimers({
      now: start,
      toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
    })
  }

  test('waits until then, focusable, and can be pressed from then on', async () => {
    freeze()
    const onRetry = vi.fn()
    render(<RetryButton error={failing(3)} onRetry={onRetry} />)
    button().focus()
    expect(button().dataset.state).toBe('waiting')
    expect(button().getAttribute('aria-disabled')).toBe('true')
    expect(button().hasAttribute('disabled')).toBe(false)
    await pass(2900)
    fireEvent.click(button())
    expect(onRetry).not.toHaveBeenCalled()
    await pass(1000)
    expect(button().dataset.state).toBe('idle')
    expect(button().hasAttribute('aria-disabled')).toBe(false)
    expect(document.activeElement).toBe(button())
    fireEvent.click(button())
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test('waits until an HTTP-date', async () => {
    freeze()
    render(<RetryButton error={failing('Tue, 01 Jan 2030 00:00:20 GMT')} onRetry={() => {}} />)
    expect(clock()).toBe('in 20\u00a0sec.')
    await pass(20_000)
    expect(button().dataset.state).toBe('idle')
  })

  test('does not wait for a moment that has passed', async () => {
    freeze()
    const onRetry = vi.fn()
    render(<RetryButton error={failing('Sun, 06 Nov 1994 08:49:37 GMT')} onRetry={onRetry} />)
    expect(button().dataset.state).toBe('idle')
    fireEvent.click(button())
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test('counts down for the eye alone: the name stays the same', async () => {
    freeze()
    render(<RetryButton error={failing(15)} onRetry={() => {}} />)
    const seen: (string | null | undefined)[] = []
    for (let second = 0; second < 15; second++) {
      expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
      expect(button().querySelector('[data-part="countdown"]')?.getAttribute('aria-hidden')).toBe('true')
      seen.push(clock())
      await pass(1000)
    }
    expect(seen.slice(0, 3)).toEqual(['in 15\u00a0sec.', 'in 14\u00a0sec.', 'in 13\u00a0sec.'])
    expect(seen.at(-1)).toBe('in 1\u00a0sec.')
    expect(clock()).toBeUndefined()
  })

  test('describes the wait, and says it at the start, at 30, at 10 and at its end', async () => {
    freeze()
    const said = listen()
    const { rerender } = render(<ErrorUIProvider />)
    rerender(
      <ErrorUIProvider>
        <RetryButton error={failing(45)} onRetry={() => {}} />
      </ErrorUIProvider>,
    )
    const descriptions = new Set<string | null>()
    for (let second = 0; second < 45; second++) {
      descriptions.add(button().getAttribute('aria-description'))
      await pass(1000)
    }
    await pass(1000)
    expect([...descriptions]).toEqual([
      'You can try again in 45\u00a0seconds.',
      'You can try again in 30\u00a0seconds.',
      'You can try again in 10\u00a0seconds.',
    ])
    expect(button().hasAttribute('aria-description')).toBe(false)
    expect(said).toEqual([
      'polite: You can try again in 45\u00a0seconds.',
      'polite: You can try again in 30\u00a0seconds.',
      'polite: You can try again in 10\u00a0seconds.',
      'polite: You can try again now.',
    ])
  })

  test('says nothing at first of a wait that came with the page, nor of one that is over', async () => {
    freeze()
    const said = listen()
    render(
      <ErrorUIProvider>
        <RetryButton error={failing(45)} onRetry={() => {}} />
        <RetryButton error={failing('Sun, 06 Nov 1994 08:49:37 GMT')} onRetry={() => {}} />
      </ErrorUIProvider>,
    )
    await pass(500)
    expect(said).toEqual([])
  })

  test('does not start anew when the caller renders again', async () => {
    freeze()
    const error = failing(10)
    const { rerender } = render(<RetryButton error={error} onRetry={() => {}} />)
    await pass(4000)
    rerender(<RetryButton error={error} onRetry={() => {}} />)
    expect(clock()).toBe('in 6\u00a0sec.')
  })

  test('waits again for a new failure', async () => {
    freeze()
    const { rerender } = render(<RetryButton error={failing(2)} onRetry={() => {}} />)
    await pass(3000)
    expect(button().dataset.state).toBe('idle')
    rerender(<RetryButton error={failing(8)} onRetry={() => {}} />)
    await pass(0)
    expect(button().dataset.state).toBe('waiting')
    expect(clock()).toBe('in 8\u00a0sec.')
  })

  test('leaves no clock running once nothing is waiting', async () => {
    freeze()
    const { unmount } = render(
      <StrictMode>
        <RetryButton error={failing(60)} onRetry={() => {}} />
        <RetryButton error={failing(2)} onRetry={() => {}} />
      </StrictMode>,
    )
    await pass(3000)
    unmount()
    // What was said is taken away after ten seconds, the clock a second after its last user.
    vi.advanceTimersByTime(15_000)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('the same failure again', () => {
  test('is announced again after each try', async () => {
    const said = listen()
    render(
      <ErrorUIProvider>
        <RetryButton status={503} onRetry={() => new Promise((resolve) => setTimeout(resolve, 1100))} />
      </ErrorUIProvider>,
    )
    for (let press = 0; press < 2; press++) {
      button().click()
      await new Promise((done) => setTimeout(done, 1500))
    }
    const { title: unavailable, description } = en.statuses.serviceUnavailable
    const title = `polite: ${unavailable}. ${description}`
    expect(said).toEqual(['polite: Trying again…', title, 'polite: Trying again…', title])
  })

  test('with a wait is announced by the wait, and at its end it is not announced once more', async () => {
    const said = listen()
    function Limited() {
      const [error, setError] = useState<unknown>({ status: 503 })
      const retry = async () => setError({ status: 429, headers: { 'retry-after': '2' } })
      return <RetryButton error={error} onRetry={retry} />
    }
    render(
      <ErrorUIProvider>
        <Limited />
      </ErrorUIProvider>,
    )
    await act(async () => button().click())
    await waitFor(() => expect(button().dataset.state).toBe('waiting'))
    await waitFor(() => expect(button().dataset.state).toBe('idle'), { timeout: 3000 })
    await silence()
    expect(said.at(-1)).toBe('polite: You can try again now.')
    expect(said.filter((line) => line.includes(en.statuses.tooManyRequests.title))).toEqual([])
  })

  test('is not announced while it is not known whether the try has failed', async () => {
    const said = listen()
    render(
      <ErrorUIProvider>
        <RetryButton status={503} onRetry={() => {}} />
      </ErrorUIProvider>,
    )
    fireEvent.click(button())
    await silence()
    expect(said).toEqual([])
  })

  test('is not announced where the try helped', async () => {
    const said = listen()
    render(
      <ErrorUIProvider>
        <Recovering />
      </ErrorUIProvider>,
    )
    await act(async () => button().click())
    await silence()
    expect(said.filter((line) => line.includes('not available'))).toEqual([])
  })
})

describe('presses', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] })
  })

  afterEach(() => {
    cleanup()
    vi.useRealTimers()
  })

  const pass = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms))
  const press = (detail = 0) =>
    act(async () => {
      const click = createEvent.click(button(), { detail })
      // A click tells the time of the real clock. For React, a time of 0 is none.
      Object.defineProperty(click, 'timeStamp', { value: performance.now() + 1 })
      fireEvent(button(), click)
    })

  test('that are used up are there again after a minute', async () => {
    const onRetry = vi.fn()
    render(<RetryButton status={503} onRetry={onRetry} maxPresses={2} />)
    await press()
    await press()
    await press()
    expect(button().dataset.state).toBe('gaveUp')
    expect(onRetry).toHaveBeenCalledTimes(2)
    await pass(59_000)
    expect(button().dataset.state).toBe('gaveUp')
    await pass(1100)
    expect(button().dataset.state).toBe('idle')
    await press()
    expect(onRetry).toHaveBeenCalledTimes(3)
    expect(button().dataset.state).toBe('idle')
  })

  test('are one for a double click, however late a busy page hears of its second', async () => {
    const onRetry = vi.fn()
    render(<RetryButton status={503} onRetry={onRetry} />)
    await press(1)
    const second = createEvent.click(button(), { detail: 2 })
    Object.defineProperty(second, 'timeStamp', { value: performance.now() + 120 })
    await pass(900)
    await act(async () => fireEvent(button(), second))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test('do not count for a failure of another kind that none of them brought about', async () => {
    const onRetry = vi.fn()
    const { rerender } = render(<RetryButton status={503} onRetry={onRetry} maxPresses={2} />)
    await press()
    // What the press came to.
    rerender(<RetryButton status={502} onRetry={onRetry} maxPresses={2} />)
    rerender(<RetryButton status={504} onRetry={onRetry} maxPresses={2} />)
    await press()
    expect(button().dataset.state).toBe('idle')
    rerender(<RetryButton status={503} onRetry={onRetry} maxPresses={2} />)
    await press()
    expect(button().dataset.state).toBe('gaveUp')
    expect(onRetry).toHaveBeenCalledTimes(3)
  })

  test('without a connection send nothing, so they do not count', async () => {
    disconnect()
    render(<RetryButton onRetry={() => {}} maxPresses={2} />)
    for (let times = 0; times < 5; times++) await press()
    expect(button().dataset.state).toBe('idle')
    reconnect()
  })

  test('that follow fast count, although the browser counts them as the second click of a double click', async () => {
    const onRetry = vi.fn()
    render(<RetryButton onRetry={onRetry} maxPresses={99} />)
    await press(1)
    await pass(200)
    await press(2)
    expect(onRetry).toHaveBeenCalledTimes(1)
    await pass(300)
    await press(3)
    expect(onRetry).toHaveBeenCalledTimes(2)
  })
})

describe('what a shop may count', () => {
  const told = (onEvent: ReturnType<typeof vi.fn>) =>
    onEvent.mock.calls.map(([{ name, status }]) => `${name} ${status}`)

  test('is a press, and that it helped: the message goes away with it', async () => {
    const onEvent = vi.fn()
    const { promise, resolve } = later()
    const scene = (isShown: boolean) => (
      <ErrorUIProvider onEvent={onEvent}>
        {isShown && <RetryButton status={503} onRetry={() => promise} />}
      </ErrorUIProvider>
    )
    const { rerender } = render(scene(true))
    fireEvent.click(button())
    await act(async () => resolve())
    rerender(scene(false))
    await vi.waitFor(() => expect(told(onEvent)).toEqual(['pressed 503', 'retried 503', 'succeeded 503']), 2000)
  })

  test('is no success where the message stays, or is left later', async () => {
    const onEvent = vi.fn()
    const scene = (isShown: boolean) => (
      <ErrorUIProvider onEvent={onEvent}>
        {isShown && (
          <RetryButton status={503} maxPresses={1} onRetry={() => Promise.resolve({ error: new Error('Down') })} />
        )}
      </ErrorUIProvider>
    )
    const { rerender } = render(scene(true))
    await act(async () => fireEvent.click(button()))
    rerender(scene(false))
    expect(told(onEvent)).toEqual(['pressed 503', 'retried 503', 'gaveUp 503'])
  })
})

describe('the tries of another client', () => {
  test('are shown, and sent again, without its knowing our words', async () => {
    const run = vi.fn()
    const { rerender } = render(<RetryButton retry={{ state: 'failed', error: { status: 503 }, run }} />)
    fireEvent.click(button())
    expect(run.mock.calls).toEqual([[]])
    rerender(<RetryButton retry={{ state: 'sending', error: { status: 503 }, run }} />)
    expect(button().dataset.state).toBe('pending')
    rerender(<RetryButton retry={{ state: 'gaveUp', error: { status: 503 }, run }} />)
    expect(button().dataset.state).toBe('gaveUp')
  })

  test('are one at a time, although the client has not said yet that it sends', async () => {
    const run = vi.fn(() => new Promise(() => {}))
    render(<RetryButton retry={{ state: 'failed', error: { status: 503 }, run }} />)
    act(() => {
      fireEvent.click(button())
      fireEvent.click(button())
    })
    expect(run).toHaveBeenCalledOnce()
    expect(button().dataset.state).toBe('pending')
  })

  test('wait as long as the server asks', () => {
    const error = { status: 503, headers: { 'retry-after': '60' } }
    render(<RetryButton retry={{ state: 'failed', error, run: () => {} }} />)
    expect(button().dataset.state).toBe('waiting')
  })

  test('are not offered where they may have taken effect, unless the client can ask', () => {
    const error = { status: 500 }
    const shared = { state: 'failed', error, mode: 'verifyFirst', run: () => {} } as const
    const { rerender } = render(<RetryButton retry={shared} />)
    expect(screen.queryByRole('button')).toBeNull()
    rerender(<RetryButton retry={{ ...shared, confirm: () => {} }} />)
    expect(button()).toBeVisible()
  })
})
