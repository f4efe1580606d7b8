import { act, render, renderHook, screen } from '@testing-library/react'
import fc from 'fast-check'
import { StrictMode, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { UseRetryErrorOptions } from '../../src/hooks/useRetry'
import { useRetry } from '../../src/hooks/useRetry'
import { useStatusMessage } from '../../src/hooks/useStatusMessage'
import { forgetRetries } from '../../src/retry/namedSession'
import type { RetryRequest } from '../../src/retry/retryState'
import { answers } from '../../src/testing/answers'
import { disconnect, hide, reconnect } from '../connection'

const answer = (status: number, seconds?: number) => ({
  status,
  headers: seconds === undefined ? {} : { 'retry-after': String(seconds) },
})

/** An action whose tries are settled by the test. */
function actionOf<T = string>() {
  const tries: { signal: AbortSignal; resolve: (data: T) => void; reject: (error: unknown) => void }[] = []
  const action = (request?: RetryRequest) =>
    new Promise<T>((resolve, reject) => {
      tries.push({ signal: request?.signal ?? new AbortController().signal, resolve, reject })
    })
  return {
    action,
    tries,
    fail: (error: unknown) => act(async () => tries.at(-1)?.reject(error)),
    succeed: (data: T) => act(async () => tries.at(-1)?.resolve(data)),
  }
}

function start(options: UseRetryErrorOptions) {
  const given = actionOf()
  const hook = renderHook((props: UseRetryErrorOptions) => useRetry(given.action, { random, ...props }), {
    initialProps: options,
    wrapper: StrictMode,
  })
  return { ...given, ...hook, run: () => act(async () => void hook.result.current.run()) }
}

/** Half of the longest wait. */
const random = () => 0.5

const pass = (ms: number) => act(async () => vi.advanceTimersByTimeAsync(ms))

// One clock for all, because the page's budget remembers the time.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
})

afterAll(() => {
  vi.useRealTimers()
})

afterEach(async () => {
  reconnect()
  hide(false)
  // What the budget gave is there again.
  await pass(60_000)
})

describe('a request', () => {
  test('is not sent before somebody asks for it, and then once in Strict Mode too', async () => {
    const { result, tries, run, succeed } = start({ method: 'GET' })
    await pass(5000)
    expect(tries).toHaveLength(0)
    expect(result.current).toMatchObject({ state: 'idle', error: undefined, data: undefined, tries: 0 })
    await run()
    expect(tries).toHaveLength(1)
    expect(result.current.state).toBe('sending')
    await succeed('the shelf')
    expect(result.current).toMatchObject({ state: 'succeeded', data: 'the shelf', error: undefined })
  })

  test('is sent once however often somebody asks', async () => {
    const { result, tries } = start({ method: 'GET' })
    await act(async () => {
      for (let press = 0; press < 10; press++) result.current.run()
    })
    await act(async () => void result.current.run())
    expect(tries).toHaveLength(1)
  })

  test('can be sent by an effect of the component, once in Strict Mode too', async () => {
    const { action, tries } = actionOf()
    renderHook(
      () => {
        const { run } = useRetry(action, { method: 'GET' })
        useState(() => queueMicrotask(run))
      },
      { wrapper: StrictMode },
    )
    await pass(0)
    expect(tries).toHaveLength(1)
  })

  test('goes by the action of the last render', async () => {
    const [first, last] = [vi.fn(() => 'first'), vi.fn(() => 'last')]
    const { result, rerender } = renderHook(({ action }) => useRetry(action), { initialProps: { action: first } })
    rerender({ action: last })
    await act(async () => void result.current.run())
    expect(first).not.toHaveBeenCalled()
    expect(result.current.data).toBe('last')
  })

  test('waits, says until when, and is sent again by itself up to three times', async () => {
    const { result, tries, run, fail } = start({ method: 'GET' })
    await run()
    await fail(answer(502))
    expect(result.current).toMatchObject({ state: 'waiting', mode: 'automatic', canSkip: true, tries: 1 })
    expect(result.current.retryAt).toBe(Date.now() + 500)
    await pass(499)
    expect(tries).toHaveLength(1)
    await pass(1)
    expect(result.current.state).toBe('sending')
    await fail(answer(502))
    await pass(1000)
    await fail(answer(502))
    expect(tries).toHaveLength(3)
    expect(result.current).toMatchObject({ state: 'failed', mode: 'manual', tries: 3 })
    await pass(60_000)
    expect(tries).toHaveLength(3)
  })

  test('can be sent at once while it waits by our own choice, not while the server asked to wait', async () => {
    const { result, tries, run, fail } = start({ method: 'GET' })
    await run()
    await fail(answer(502))
    await run()
    expect(tries).toHaveLength(2)
    await fail(answer(503, 20))
    expect(result.current).toMatchObject({ state: 'waiting', canSkip: false })
    await run()
    await pass(19_999)
    expect(tries).toHaveLength(2)
    await pass(1001)
    expect(tries).toHaveLength(3)
  })

  test('that is not known to be safe is never sent again by itself', async () => {
    for (const method of ['POST', 'PATCH', undefined]) {
      const { result, tries, run, fail, unmount } = start({ method })
      await run()
      await fail(answer(503, 3))
      expect(result.current.state).toBe('waiting')
      await pass(60_000)
      expect(tries).toHaveLength(1)
      expect(result.current).toMatchObject({ state: 'failed', mode: 'manual' })
      unmount()
    }
  })

  test('is read like any other failure, which gives the message', async () => {
    const { action, fail } = actionOf()
    const { result } = renderHook(() => {
      const retry = useRetry(action, { method: 'GET' })
      return { retry, message: useStatusMessage(retry.error) }
    })
    await act(async () => void result.current.retry.run())
    await fail(answers.notFound())
    expect(result.current.message.kind).toBe('notFound')
    expect(result.current.retry).toMatchObject({ state: 'gaveUp', mode: 'never' })
    await act(async () => void result.current.retry.run())
    await fail(new TypeError('Failed to fetch'))
    expect(result.current.message.kind).toBe('networkError')
  })

  test('that may have taken effect is sent again only by a confirmation after it asked', async () => {
    const { result, tries, run, fail } = start({ method: 'POST' })
    await run()
    await fail(answer(500))
    expect(result.current).toMatchObject({ state: 'failed', mode: 'verifyFirst' })
    await act(async () => void result.current.confirm())
    await run()
    expect(result.current.state).toBe('asking')
    await run()
    await act(async () => void result.current.confirm())
    expect(tries).toHaveLength(1)
    await pass(500)
    await act(async () => void result.current.confirm())
    expect(tries).toHaveLength(2)
    expect(result.current).toMatchObject({ state: 'sending' })
  })

  test('that went well is not repeated by the second click of a double click', async () => {
    const { tries, run, succeed } = start({ method: 'POST' })
    await run()
    await succeed('ordered')
    await run()
    expect(tries).toHaveLength(1)
    await pass(500)
    await run()
    expect(tries).toHaveLength(2)
  })
})

describe('leaving', () => {
  test('stops what may be repeated, and nothing else', async () => {
    for (const [method, isStopped] of [
      ['GET', true],
      ['PUT', true],
      ['POST', false],
      ['PATCH', false],
      [undefined, false],
    ] as const) {
      const { tries, run, unmount } = start({ method })
      await run()
      unmount()
      await pass(0)
      expect(tries[0]?.signal.aborted, method).toBe(isStopped)
    }
  })

  test('is not what Strict Mode does, nor a render', async () => {
    const { tries, run, rerender } = start({ method: 'GET' })
    await run()
    rerender({ method: 'GET' })
    await pass(0)
    expect(tries[0]?.signal.aborted).toBe(false)
  })

  test('ends a wait without another try', async () => {
    const { tries, run, fail, unmount } = start({ method: 'GET' })
    await run()
    await fail(answer(502))
    unmount()
    await pass(60_000)
    expect(tries).toHaveLength(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('does not count what was stopped as a failure', async () => {
    const given = actionOf()
    const options = { method: 'GET', key: 'stopped' }
    const first = renderHook(() => useRetry(given.action, options))
    await act(async () => void first.result.current.run())
    first.unmount()
    await given.fail(new DOMException('Stopped', 'AbortError'))
    const { result } = renderHook(() => useRetry(given.action, options))
    expect(result.current).toMatchObject({ state: 'idle', error: undefined, tries: 0 })
  })
})

describe('cancelling', () => {
  test('stops a try that may be repeated and a wait of our own, and leaves the next to the shopper', async () => {
    const { result, tries, run, fail } = start({ method: 'GET' })
    await run()
    await fail(answer(502))
    await act(async () => result.current.cancel())
    expect(result.current.state).toBe('failed')
    await pass(60_000)
    expect(tries).toHaveLength(1)
    await run()
    await act(async () => result.current.cancel())
    expect(tries[1]?.signal.aborted).toBe(true)
    await fail(new DOMException('Stopped', 'AbortError'))
    expect(result.current).toMatchObject({ state: 'failed', mode: 'manual', error: answer(502), tries: 1 })
  })

  test('does not stop what may not be repeated, nor the wait that the server asked for', async () => {
    const { result, tries, run, fail } = start({ method: 'POST' })
    await run()
    await act(async () => result.current.cancel())
    expect(tries[0]?.signal.aborted).toBe(false)
    await fail(answer(503, 9))
    await act(async () => result.current.cancel())
    await run()
    expect(tries).toHaveLength(1)
    expect(result.current.state).toBe('waiting')
    await pass(9000)
    await run()
    expect(tries).toHaveLength(2)
  })
})

describe('while nobody could see or get an answer', () => {
  test('waits offline, and goes on with the connection', async () => {
    const { result, tries, run, fail } = start({ method: 'GET' })
    await run()
    disconnect()
    await fail(new TypeError('Failed to fetch'))
    await pass(20_000)
    expect(result.current.state).toBe('waiting')
    expect(tries).toHaveLength(1)
    await act(async () => reconnect())
    expect(tries).toHaveLength(2)
  })

  test('waits hidden, and goes on when shown', async () => {
    const { result, tries, run, fail } = start({ method: 'GET' })
    await run()
    await fail(answer(502))
    hide(true)
    await pass(20_000)
    expect(result.current.state).toBe('waiting')
    expect(tries).toHaveLength(1)
    hide(false)
    await pass(0)
    expect(tries).toHaveLength(2)
  })

  test('waits for both, whichever ends first', async () => {
    for (const showsFirst of [true, false]) {
      const { tries, run, fail, unmount } = start({ method: 'GET' })
      await run()
      await fail(answer(502))
      hide(true)
      disconnect()
      await pass(20_000)
      if (showsFirst) hide(false)
      else await act(async () => reconnect())
      await pass(20_000)
      expect(tries).toHaveLength(1)
      if (showsFirst) await act(async () => reconnect())
      else hide(false)
      await pass(0)
      expect(tries).toHaveLength(2)
      unmount()
    }
  })
})

describe('with a key', () => {
  test('counts on when the component comes back', async () => {
    const options = { method: 'GET', key: 'counts', maxTries: 1, maxPresses: 2 }
    const { action, tries, fail } = actionOf()
    for (let visit = 0; visit < 5; visit++) {
      const { result, unmount } = renderHook(() => useRetry(action, options), { wrapper: StrictMode })
      await act(async () => void result.current.run())
      if (result.current.state === 'sending') await fail(answer(502))
      unmount()
    }
    expect(tries).toHaveLength(3)
    expect(renderHook(() => useRetry(action, options)).result.current).toMatchObject({ state: 'gaveUp', tries: 3 })
  })

  test('starts anew without one', async () => {
    const { action, tries, fail } = actionOf()
    for (let visit = 0; visit < 3; visit++) {
      const { result, unmount } = renderHook(() => useRetry(action, { method: 'GET', maxTries: 1 }))
      await act(async () => void result.current.run())
      await fail(answer(502))
      expect(result.current.tries).toBe(1)
      unmount()
    }
    expect(tries).toHaveLength(3)
  })

  test('sends one at a time from two components, which both see all of it', async () => {
    const { action, tries, fail, succeed } = actionOf()
    const options = { method: 'POST', key: 'two' }
    const [one, other] = [renderHook(() => useRetry(action, options)), renderHook(() => useRetry(action, options))]
    await act(async () => {
      one.result.current.run()
      other.result.current.run()
    })
    expect(tries).toHaveLength(1)
    await fail(answer(500))
    expect(other.result.current).toMatchObject({ mode: 'verifyFirst', tries: 1 })
    one.unmount()
    await act(async () => void other.result.current.run())
    await pass(500)
    await act(async () => void other.result.current.confirm())
    await succeed('ordered')
    expect(other.result.current.data).toBe('ordered')
    expect(tries).toHaveLength(2)
  })

  test('learns what became of a request that was left', async () => {
    const { action, tries, fail } = actionOf()
    const options = { method: 'POST', key: 'left' }
    const first = renderHook(() => useRetry(action, options))
    await act(async () => void first.result.current.run())
    first.unmount()
    await pass(0)
    const { result } = renderHook(() => useRetry(action, options))
    await act(async () => void result.current.run())
    expect(result.current.state).toBe('sending')
    expect(tries).toHaveLength(1)
    await fail(answer(500))
    expect(result.current.mode).toBe('verifyFirst')
  })

  test('goes on by the action of the component that is there', async () => {
    const { action: old, tries, fail } = actionOf()
    const options = { method: 'GET', key: 'stale' }
    const first = renderHook(() => useRetry(old, options))
    await act(async () => void first.result.current.run())
    await fail(answer(502))
    first.unmount()
    await pass(5000)
    const fresh = vi.fn(() => 'fresh')
    const { result } = renderHook(() => useRetry(fresh, options))
    await pass(0)
    expect(fresh).toHaveBeenCalledOnce()
    expect(tries).toHaveLength(1)
    expect(result.current.data).toBe('fresh')
  })

  test('keeps apart what has another, and follows a key that changes', async () => {
    const { action, tries, fail } = actionOf()
    const { result, rerender } = renderHook(({ key }) => useRetry(action, { method: 'POST', key }), {
      initialProps: { key: 'cart 1' },
    })
    await act(async () => void result.current.run())
    await fail(answer(500))
    rerender({ key: 'cart 2' })
    expect(result.current).toMatchObject({ state: 'idle', mode: undefined, tries: 0 })
    await act(async () => void result.current.run())
    expect(tries).toHaveLength(2)
    rerender({ key: 'cart 1' })
    expect(result.current).toMatchObject({ mode: 'verifyFirst', tries: 1 })
  })

  test('shows a failure that another component with it found, and is not told that it is over by one that says nothing', async () => {
    const { action } = actionOf()
    const error = answer(503, 30)
    const options = { method: 'POST', key: 'speaks' }
    const one = renderHook(() => useRetry(action, { ...options, error }))
    const other = renderHook(() => useRetry(action, options))
    expect(one.result.current.state).toBe('waiting')
    expect(other.result.current).toMatchObject({ state: 'waiting', error })
  })

  test('holds for as many components as there are, at once', async () => {
    const { action, tries } = actionOf()
    const keys = Array.from({ length: 150 }, (_, index) => `many ${index}`)
    const Item = ({ name }: { name: string }) => {
      const { run } = useRetry(action, { method: 'POST', key: name })
      return <button type="button" aria-label={name} onClick={run} />
    }
    const scene = () => (
      <>
        {keys.map((name) => (
          <Item key={name} name={name} />
        ))}
        {keys.map((name) => (
          <Item key={`again ${name}`} name={name} />
        ))}
      </>
    )
    const { rerender } = render(scene())
    const press = () =>
      act(async () => {
        for (const each of screen.getAllByLabelText('many 0')) each.click()
      })
    await press()
    rerender(scene())
    await press()
    expect(tries).toHaveLength(1)
  })

  test('forgets what is over once there are more than a hundred, and never what may have taken effect', async () => {
    const { action, tries, fail, succeed } = actionOf()
    const order = renderHook(() => useRetry(action, { method: 'POST', key: 'kept order' }))
    await act(async () => void order.result.current.run())
    await fail(answer(500))
    order.unmount()
    for (let index = 0; index < 250; index++) {
      const { result, unmount } = renderHook(() => useRetry(action, { method: 'POST', key: `over ${index}` }))
      await act(async () => void result.current.run())
      await succeed('ordered')
      unmount()
      await act(async () => vi.advanceTimersByTime(1000))
    }
    const again = renderHook(() => useRetry(action, { method: 'POST', key: 'kept order' }))
    await act(async () => void again.result.current.run())
    expect(again.result.current.state).toBe('asking')
    expect(tries).toHaveLength(251)
    expect(renderHook(() => useRetry(action, { key: 'over 0' })).result.current.state).toBe('idle')
    expect(renderHook(() => useRetry(action, { key: 'over 249' })).result.current.state).toBe('idle')
  })

  test('keeps no data that no component shows: the next one to look may be another person', async () => {
    const { action, succeed } = actionOf()
    const first = renderHook(() => useRetry(action, { method: 'GET', key: 'profile' }))
    await act(async () => void first.result.current.run())
    await succeed('Maria')
    expect(first.result.current.data).toBe('Maria')
    first.unmount()
    await act(async () => {})
    const second = renderHook(() => useRetry(action, { method: 'GET', key: 'profile' }))
    expect(second.result.current).toMatchObject({ state: 'idle', data: undefined })
  })

  test('forgets everything when the shopper signs out, also what is under way', async () => {
    const { action, tries, succeed } = actionOf()
    const order = renderHook(() => useRetry(action, { method: 'POST', key: 'signed in' }))
    await act(async () => void order.result.current.run())
    expect(order.result.current.state).toBe('sending')
    sessionStorage.setItem('storefront-error-ui:wait:signed in', '{}')
    await act(async () => forgetRetries())
    expect(order.result.current).toMatchObject({ state: 'idle', error: undefined, data: undefined })
    expect(sessionStorage.getItem('storefront-error-ui:wait:signed in')).toBeNull()
    await succeed('the order of another person')
    expect(order.result.current).toMatchObject({ state: 'idle', data: undefined })
    expect(tries).toHaveLength(1)
  })

  test('keeps the wait that the server asked for when the page is loaded again, and not after it is over', async () => {
    const { action, tries } = actionOf()
    const name = 'storefront-error-ui:wait:reload'
    sessionStorage.setItem(
      name,
      JSON.stringify({ kind: 'serviceUnavailable', status: 503, retryAt: Date.now() + 9000 }),
    )
    const { result, unmount } = renderHook(() => useRetry(action, { method: 'GET', key: 'reload' }), {
      wrapper: StrictMode,
    })
    expect(result.current).toMatchObject({ state: 'waiting', canSkip: false, tries: 1 })
    await act(async () => void result.current.run())
    await pass(8999)
    expect(tries).toHaveLength(0)
    await pass(1001)
    expect(tries).toHaveLength(1)
    unmount()
    sessionStorage.removeItem(name)
  })
})

describe('with a failure from elsewhere', () => {
  test('goes on from there, counting it once in Strict Mode too', async () => {
    const { result, tries } = start({ method: 'GET', error: answer(502) })
    expect(result.current).toMatchObject({ state: 'waiting', tries: 1 })
    await pass(500)
    expect(tries).toHaveLength(1)
  })

  test('is fine where there is none, by whatever name', async () => {
    for (const error of [undefined, null]) {
      const { result, rerender } = start({ method: 'GET', error })
      expect(result.current).toMatchObject({ state: 'idle', error: undefined })
      rerender({ method: 'GET', error: answer(404) })
      expect(result.current.state).toBe('gaveUp')
      rerender({ method: 'GET', error })
      expect(result.current).toMatchObject({ state: 'idle', error: undefined, mode: undefined, tries: 0 })
    }
  })

  test('does not wait any more once it is over', async () => {
    const { result, tries, rerender } = start({ method: 'GET', error: answer(502) })
    rerender({ method: 'GET', error: undefined })
    await pass(5000)
    expect(tries).toHaveLength(0)
    expect(result.current.state).toBe('idle')
  })

  test('counts the failure of a mutation once, although it rejects and shows it as well', async () => {
    const { action, tries, fail } = actionOf()
    const { result } = renderHook(() => {
      const [error, setError] = useState<unknown>(null)
      const mutate = async () => {
        setError(null)
        return Promise.resolve(action()).catch((cause) => {
          setError(cause)
          throw cause
        })
      }
      return useRetry(mutate, { method: 'POST', error })
    })
    await act(async () => void result.current.run())
    await fail(answer(425))
    expect(result.current).toMatchObject({ state: 'failed', mode: 'manual', tries: 1 })
    await act(async () => void result.current.run())
    await fail(answer(425))
    expect(result.current.tries).toBe(2)
    expect(tries).toHaveLength(2)
  })

  test('is one failure however often it is written inline', async () => {
    const { action, tries } = actionOf()
    const { result, rerender } = renderHook(() =>
      useRetry(action, { method: 'POST', error: { status: 404, message: '' } }),
    )
    expect(result.current).toMatchObject({ state: 'gaveUp', tries: 1 })
    rerender()
    expect(result.current).toMatchObject({ state: 'gaveUp', tries: 1 })
    expect(tries).toHaveLength(0)
  })

  test('is found in what a client resolves with although it failed', async () => {
    const failure = answer(404)
    for (const result of [{ data: undefined, error: failure, isError: true }, answers.notFound()]) {
      const { result: hook } = renderHook(() => useRetry(() => result, { method: 'GET' }))
      await act(async () => void hook.current.run())
      expect(hook.current).toMatchObject({ state: 'gaveUp', mode: 'never', data: undefined })
    }
    const { result: fine } = renderHook(() => useRetry(() => ({ data: 'shelf', error: null }), { method: 'GET' }))
    await act(async () => void fine.current.run())
    expect(fine.current.state).toBe('succeeded')
  })

  /** A query as TanStack's: refetching resolves whatever happens, and what it came to is told a moment later. */
  function queryOf(keepsError: boolean) {
    let state: { error: unknown; data: unknown } = { error: answer(502), data: undefined }
    const watchers = new Set<() => void>()
    const set = (next: typeof state) => {
      state = next
      for (const watcher of watchers) watcher()
    }
    const outcomes: unknown[] = []
    const load = vi.fn(async () => {
      if (!keepsError) set({ ...state, error: null })
      await Promise.resolve()
      const outcome = outcomes.shift()
      setTimeout(() =>
        set(typeof outcome === 'string' ? { error: null, data: outcome } : { error: outcome, data: undefined }),
      )
      return state
    })
    const useQuery = () =>
      useSyncExternalStore(
        (watcher) => {
          watchers.add(watcher)
          return () => watchers.delete(watcher)
        },
        () => state,
      )
    return { load, useQuery, outcomes }
  }

  test.each([
    ['drops its error while it asks again', false],
    ['keeps its error while it asks again', true],
  ])('counts on with a query that %s, and resolves although it failed', async (_, keepsError) => {
    const { load, useQuery, outcomes } = queryOf(keepsError)
    outcomes.push(answer(503), answer(504), 'the shelf')
    const { result } = renderHook(
      () => {
        const { error, data } = useQuery()
        return { data, retry: useRetry(load, { method: 'GET', error, random }) }
      },
      { wrapper: StrictMode },
    )
    expect(result.current.retry).toMatchObject({ state: 'waiting', tries: 1 })
    await pass(510)
    expect(load).toHaveBeenCalledTimes(1)
    expect(result.current.retry).toMatchObject({ state: 'waiting', tries: 2, error: answer(503) })
    await pass(1010)
    expect(load).toHaveBeenCalledTimes(2)
    expect(result.current.retry).toMatchObject({ state: 'failed', mode: 'manual', tries: 3, error: answer(504) })
    await pass(60_000)
    expect(load).toHaveBeenCalledTimes(2)
    await act(async () => void result.current.retry.run())
    await pass(10)
    expect(result.current).toMatchObject({ data: 'the shelf', retry: { state: 'succeeded', error: undefined } })
  })
})

describe('what it gives', () => {
  test('stays the same for as long as nothing changes, with functions that stay for ever', async () => {
    const { result, rerender, run, fail } = start({ method: 'GET' })
    const before = result.current
    rerender({ method: 'GET' })
    expect(result.current).toBe(before)
    await run()
    await fail(answer(404))
    expect(result.current).not.toBe(before)
    const { run: sends, confirm, cancel } = result.current
    expect({ sends, confirm, cancel }).toEqual({ sends: before.run, confirm: before.confirm, cancel: before.cancel })
  })

  test('renders once for each change, not for each second of a wait', async () => {
    const { action, fail } = actionOf()
    let renders = 0
    const { result } = renderHook(() => {
      renders++
      return useRetry(action, { method: 'GET' })
    })
    await act(async () => void result.current.run())
    await fail(answer(503, 40))
    expect(renders).toBe(3)
    await pass(30_000)
    expect(renders).toBe(3)
  })
})

describe('an argument', () => {
  test('does not reach the action of a client that owns the request', async () => {
    const refetch = vi.fn(async (_options?: { force: boolean }) => 'the shelf')
    const { result } = renderHook(() => useRetry(refetch, { method: 'GET', error: answer(404) }))
    await act(async () => void result.current.run())
    expect(refetch.mock.calls).toEqual([[]])
  })

  test('that is the event of a press is no data', async () => {
    const send = vi.fn(({ variables }: RetryRequest<unknown>) => String(variables))
    const { result } = renderHook(() => useRetry(send, { method: 'GET' }))
    for (const event of [new MouseEvent('click'), { nativeEvent: new MouseEvent('click') }]) {
      await act(async () => void (result.current.run as (event: unknown) => void)(event))
    }
    expect(send.mock.calls.map(([{ variables }]) => variables)).toEqual([undefined, undefined])
    await act(async () => void result.current.run(7))
    expect(send.mock.calls.at(-1)?.[0]).toMatchObject({ variables: 7, signal: expect.any(AbortSignal) })
  })
})

describe('a press', () => {
  test('sends with the state of the render that showed the button, from its first moment on', async () => {
    const sent: number[] = []
    function Counter() {
      const [count, setCount] = useState(0)
      const { run } = useRetry(() => void sent.push(count), { method: 'POST' })
      useLayoutEffect(() => {
        // As early as a handler can run.
        if (count === 1) run()
      }, [count, run])
      return <button type="button" onClick={() => setCount(count + 1)} />
    }
    render(<Counter />, { wrapper: StrictMode })
    await act(async () => screen.getByRole('button').click())
    expect(sent).toEqual([1])
  })

  test('sends by its own component, where two share a key', async () => {
    const sent: string[] = []
    const use = (name: string) => useRetry(() => void sent.push(name), { method: 'GET', key: 'shared' })
    const one = renderHook(() => use('one'))
    const other = renderHook(() => use('other'))
    await act(async () => void one.result.current.run())
    await act(async () => void other.result.current.run())
    expect(sent).toEqual(['one', 'other'])
  })

  test('tells what became of it to the one who pressed', async () => {
    const onSuccess = vi.fn()
    const { result } = renderHook(() => useRetry(({ variables }: RetryRequest<number>) => variables * 2, { onSuccess }))
    let end: unknown
    await act(async () => {
      end = await result.current.run(21)
    })
    expect(end).toMatchObject({ state: 'succeeded', data: 42 })
    expect(onSuccess.mock.calls).toEqual([[42, 21]])
    act(() => result.current.reset())
    expect(result.current).toMatchObject({ state: 'idle', data: undefined })
  })
})

test('a failure that one component shows is not over because another with the key has none', async () => {
  const { action } = actionOf()
  const options = { method: 'POST', key: 'two reporters' }
  const error = answer(425)
  const one = renderHook(() => useRetry(action, { ...options, error }))
  renderHook(() => useRetry(action, { ...options, error: undefined }))
  expect(one.result.current).toMatchObject({ state: 'failed', error })
})

test('keeps its promises in 300 random schedules of presses, answers, waits and visits', async () => {
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('run', 'double run', 'confirm', 'leave', 'come') },
    { weight: 1, arbitrary: fc.constantFrom('cancel', 'render') },
    { weight: 3, arbitrary: fc.constantFrom('200', '500', '503', '503, 7 s', '404') },
    { weight: 2, arbitrary: fc.constantFrom(1, 499, 500, 3000, 8000) },
  )
  let round = 0
  const schedule = fc.record({ method: fc.constantFrom('GET', 'POST'), steps: fc.array(step, { maxLength: 20 }) })
  await fc.assert(
    fc.asyncProperty(schedule, async ({ method, steps }) => {
      const key = `random ${round++}`
      const isUnsafe = method === 'POST'
      let inFlight: { resolve: (data: string) => void; reject: (error: unknown) => void } | undefined
      let pressed = ''
      let isUnclear = false
      let askedAt = Number.POSITIVE_INFINITY
      let forbiddenUntil = 0
      // What an action throws would be taken for a failure of the request.
      const broken: string[] = []
      const must = (rule: string, holds: boolean) => holds || broken.push(rule)
      const action = () => {
        must('one at a time', !inFlight)
        must('not before the server allows it', performance.now() >= forbiddenUntil)
        if (isUnsafe) must('what is not safe only at a press', pressed !== '')
        if (isUnsafe && isUnclear)
          must('only after looking', pressed === 'confirm' && performance.now() >= askedAt + 500)
        isUnclear = false
        return new Promise<string>((resolve, reject) => {
          inFlight = { resolve, reject }
        })
      }
      const visit = () => renderHook(() => useRetry(action, { method, key }), { wrapper: StrictMode })
      const visits = [visit()]
      for (const each of steps) {
        const here = visits.at(-1)
        await act(async () => {
          if (typeof each === 'number') return vi.advanceTimersByTimeAsync(each)
          if (each === 'leave') {
            if (!isUnsafe && visits.length === 1) inFlight = undefined
            return visits.pop()?.unmount()
          }
          if (each === 'come') return visits.push(visit())
          if (each === 'render') return here?.rerender()
          if (each === 'cancel') {
            // What may be repeated is given up, whether its action stops or not.
            if (!isUnsafe && here) inFlight = undefined
            return here?.result.current.cancel()
          }
          if (each === 'confirm' || each.endsWith('run')) {
            pressed = each
            if (each === 'confirm') here?.result.current.confirm()
            else here?.result.current.run()
            if (each === 'double run') here?.result.current.run()
            pressed = ''
            return
          }
          const settle = inFlight
          if (!settle) return
          inFlight = undefined
          if (each === '200') return settle.resolve('data')
          isUnclear = each === '500' || each === '503'
          if (each.includes('7 s')) forbiddenUntil = performance.now() + 7000
          settle.reject(answer(Number.parseInt(each, 10), each.includes('7 s') ? 7 : undefined))
        })
        expect(broken).toEqual([])
        const now = visits.at(-1)?.result.current
        if (now) expect(now.state === 'sending').toBe(inFlight !== undefined)
        if (now) askedAt = now.state === 'asking' ? Math.min(askedAt, performance.now()) : Number.POSITIVE_INFINITY
      }
      for (const each of visits) each.unmount()
      inFlight?.resolve('data')
      await pass(20_000)
    }),
    { numRuns: 300 },
  )
}, 120_000)
