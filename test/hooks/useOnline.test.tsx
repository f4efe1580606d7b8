import { act, render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { afterEach, describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import type { OnlineProbe } from '../../src/hooks/useOnline'
import { useOnline } from '../../src/hooks/useOnline'
import { retrySession } from '../../src/retry/retrySession'
import { disconnect, hide, reconnect } from '../connection'

function Connection({ probe }: { probe?: OnlineProbe }) {
  return <p>{useOnline({ probe }) ? 'online' : 'offline'}</p>
}

const unreachable = (signal: AbortSignal) => fetch(`http://127.0.0.1:${inject('closedPort')}/`, { signal })
const never = () => new Promise(() => {})
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

afterEach(async () => {
  vi.useRealTimers()
  await act(async () => {
    reconnect()
    hide(false)
  })
})

describe('as the browser says it', () => {
  test('is true while there is a connection, and asks nobody', async () => {
    vi.useFakeTimers()
    const probe = vi.fn(never)
    render(<Connection probe={probe} />)
    await pass(60_000)
    expect(screen.getByText('online')).toBeTruthy()
    expect(probe).not.toHaveBeenCalled()
  })

  test('is false as soon as there is none, and true as soon as it is back', () => {
    render(<Connection probe={never} />)
    act(disconnect)
    expect(screen.getByText('offline')).toBeTruthy()
    act(reconnect)
    expect(screen.getByText('online')).toBeTruthy()
  })

  test('is false from the start where there is none', () => {
    disconnect()
    render(<Connection probe={never} />)
    expect(screen.getByText('offline')).toBeTruthy()
  })

  test('is true while the markup of a server is hydrated, and then what it is', async () => {
    disconnect()
    const container = document.createElement('div')
    container.innerHTML = '<p>online</p>'
    document.body.append(container)
    const recovered: unknown[] = []
    await act(async () => {
      const root = hydrateRoot(container, <Connection probe={never} />, {
        onRecoverableError: (error) => recovered.push(error),
      })
      onTestFinished(() => {
        root.unmount()
        container.remove()
      })
    })
    expect(recovered).toEqual([])
    expect(container.textContent).toBe('offline')
  })
})

describe('where the browser is wrong', () => {
  test('finds out from the page’s own server, which is sent no cookie and no page to make', async () => {
    const fetched = vi.spyOn(window, 'fetch')
    disconnect()
    render(<Connection />)
    expect(screen.getByText('offline')).toBeTruthy()
    await waitFor(() => expect(screen.getByText('online')).toBeTruthy(), { timeout: 3000 })
    expect(fetched).toHaveBeenCalledOnce()
    const [url, options] = fetched.mock.calls[0] ?? []
    expect(new URL(String(url)).origin).toBe(location.origin)
    expect(options).toMatchObject({ method: 'HEAD', cache: 'no-store', credentials: 'omit' })
    expect(await fetched.mock.results[0]?.value).toBeInstanceOf(Response)
  })

  test('takes the answer of a failing server for a proof too', async () => {
    const answers: number[] = []
    const probe = async (signal: AbortSignal) => answers.push((await fetch(inject('shop'), { signal })).status)
    disconnect()
    render(<Connection probe={probe} />)
    await waitFor(() => expect(screen.getByText('online')).toBeTruthy(), { timeout: 3000 })
    expect(answers).toEqual([503])
  })

  test('takes no answer of another request for a proof where the shop has a probe of its own', async () => {
    disconnect()
    const { unmount } = render(<Connection probe={never} />)
    // A service worker that answers everything itself.
    const session = retrySession(() => Promise.reject({ status: 503 }), { method: 'GET', maxTries: 1 })
    onTestFinished(session.listen(() => {}))
    await act(async () => void session.run())
    expect(session.get().error).toEqual({ status: 503 })
    expect(screen.getByText('offline')).toBeTruthy()
    unmount()
    render(<Connection />)
    await act(async () => void session.run())
    expect(screen.getByText('online')).toBeTruthy()
  })

  test('goes by the browser again once that has something new to say', async () => {
    const probe = vi.fn<OnlineProbe>().mockResolvedValueOnce('an answer').mockImplementation(never)
    vi.useFakeTimers()
    disconnect()
    render(<Connection probe={probe} />)
    await pass(500)
    expect(screen.getByText('online')).toBeTruthy()
    act(disconnect)
    expect(screen.getByText('offline')).toBeTruthy()
  })
})

describe('while there is no connection', () => {
  test('stays offline where nobody answers, and looks again', async () => {
    const probe = vi.fn(unreachable)
    disconnect()
    render(<Connection probe={probe} />)
    await waitFor(() => expect(probe).toHaveBeenCalledTimes(2), { timeout: 4000 })
    await expect(probe.mock.results[0]?.value).rejects.toThrow(TypeError)
    expect(screen.getByText('offline')).toBeTruthy()
  })

  test('stays offline where the probe itself is broken', async () => {
    vi.useFakeTimers()
    const probe = vi.fn(() => {
      throw new Error('Not ready')
    })
    disconnect()
    render(<Connection probe={probe} />)
    await pass(2000)
    expect(probe).toHaveBeenCalledTimes(2)
    expect(screen.getByText('offline')).toBeTruthy()
  })

  test('looks after half a second, and then ever less often, down to every 30 seconds', async () => {
    vi.useFakeTimers()
    const start = performance.now()
    const times: number[] = []
    const probe = async () => {
      times.push(Math.round((performance.now() - start) / 100) / 10)
      throw new Error('Unreachable')
    }
    disconnect()
    render(<Connection probe={probe} />)
    await pass(100_000)
    expect(times).toEqual([0.5, 1.5, 3.5, 7.5, 15.5, 31.5, 61.5, 91.5])
  })

  test('gives up a look that hangs when the next is due, and takes no late answer for news', async () => {
    vi.useFakeTimers()
    const looks: { signal: AbortSignal; answer: (value: unknown) => void }[] = []
    const probe = (signal: AbortSignal) => new Promise((answer) => looks.push({ signal, answer }))
    disconnect()
    render(<Connection probe={probe} />)
    await pass(1400)
    expect(looks.map(({ signal }) => signal.aborted)).toEqual([false])
    await pass(200)
    expect(looks.map(({ signal }) => signal.aborted)).toEqual([true, false])
    await act(async () => looks[0]?.answer('late'))
    expect(screen.getByText('offline')).toBeTruthy()
    await act(async () => looks[1]?.answer('in time'))
    expect(screen.getByText('online')).toBeTruthy()
  })

  test('looks for everybody at once, with the probe that one of them brings', async () => {
    vi.useFakeTimers()
    const fetched = vi.spyOn(window, 'fetch')
    const probes = [vi.fn(never), vi.fn(never)]
    disconnect()
    render(
      <>
        <Connection />
        {probes.map((probe, index) => (
          <Connection key={index.toString()} probe={probe} />
        ))}
      </>,
    )
    await pass(600)
    expect(probes.map((probe) => probe.mock.calls.length)).toEqual([1, 0])
    expect(fetched).not.toHaveBeenCalled()
  })

  test('goes on as before when one of many leaves, and with the probe of those who stay', async () => {
    vi.useFakeTimers()
    const [first, second] = [vi.fn(never), vi.fn(never)]
    const { rerender } = render(
      <>
        <Connection key="1" probe={first} />
        <Connection key="2" probe={second} />
      </>,
    )
    act(disconnect)
    await pass(600)
    rerender(<Connection key="2" probe={second} />)
    await pass(800)
    expect(second).not.toHaveBeenCalled()
    await pass(200)
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1])
  })

  test('does not start anew for those who come later', async () => {
    vi.useFakeTimers()
    const probe = vi.fn(never)
    disconnect()
    const { rerender } = render(<Connection key="1" probe={probe} />)
    await pass(4000)
    expect(probe).toHaveBeenCalledTimes(3)
    rerender(
      <>
        <Connection key="1" probe={probe} />
        <Connection key="2" probe={probe} />
      </>,
    )
    await pass(3000)
    expect(probe).toHaveBeenCalledTimes(3)
  })

  test('does not start anew with each render, and takes the newest probe', async () => {
    vi.useFakeTimers()
    const looks: number[] = []
    disconnect()
    const { rerender } = render(<Connection probe={never} />)
    for (const turn of [1, 2, 3, 4, 5, 6, 7]) {
      await pass(100)
      rerender(
        <Connection
          probe={async () => {
            looks.push(turn)
            throw new Error('Unreachable')
          }}
        />,
      )
    }
    expect(looks).toEqual([4])
  })
})

describe('when nobody looks', () => {
  test('sends nothing while the page is hidden, and looks as soon as it is shown', async () => {
    vi.useFakeTimers()
    const probe = vi.fn(async () => {
      throw new Error('Unreachable')
    })
    disconnect()
    hide(true)
    render(<Connection probe={probe} />)
    await pass(60_000)
    expect(probe).not.toHaveBeenCalled()
    await act(async () => hide(false))
    await pass(1)
    expect(probe).toHaveBeenCalledOnce()
  })

  test('gives up the look and sends no more once the last user has left', async () => {
    vi.useFakeTimers()
    const probe = vi.fn((_signal: AbortSignal) => never())
    disconnect()
    const { unmount } = render(<Connection probe={probe} />)
    await pass(600)
    const fetched = vi.spyOn(window, 'fetch')
    unmount()
    expect(probe.mock.calls[0]?.[0].aborted).toBe(true)
    disconnect()
    await pass(60_000)
    expect(probe).toHaveBeenCalledOnce()
    expect(fetched).not.toHaveBeenCalled()
  })

  test('gives up the look and sends no more once the connection is back', async () => {
    vi.useFakeTimers()
    const probe = vi.fn((_signal: AbortSignal) => never())
    disconnect()
    render(<Connection probe={probe} />)
    await pass(600)
    act(reconnect)
    expect(probe.mock.calls[0]?.[0].aborted).toBe(true)
    await pass(60_000)
    expect(probe).toHaveBeenCalledOnce()
  })

  test('leaves nothing running in Strict Mode', async () => {
    vi.useFakeTimers()
    const probe = vi.fn(never)
    disconnect()
    const { unmount } = render(
      <StrictMode>
        <Connection probe={probe} />
      </StrictMode>,
    )
    await pass(600)
    expect(probe).toHaveBeenCalledOnce()
    unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})
