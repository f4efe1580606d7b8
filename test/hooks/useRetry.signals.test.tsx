import { notFound as tanStackNotFound } from '@tanstack/react-router'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Component, StrictMode, useState } from 'react'
import { redirect } from 'react-router'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useRetry } from '../../src/hooks/useRetry'
import { listen, silence } from '../announcements'
import { takePrinted } from '../setup'

// A server action redirects, or says that there is nothing here: the action rejects with what the framework has thrown.
const stop = (event: Event) => event.preventDefault()
beforeEach(() => addEventListener('error', stop, true))
afterEach(() => {
  cleanup()
  removeEventListener('error', stop, true)
  // React logs what a boundary catches.
  takePrinted()
})

const digest = (digest: string) => Object.assign(new Error('NEXT'), { digest })
const signals: [string, () => unknown][] = [
  ['redirect() of Next.js', () => digest('NEXT_REDIRECT;push;/thanks?a=1;b;303;')],
  ['notFound() of Next.js', () => digest('NEXT_HTTP_ERROR_FALLBACK;404')],
  [
    'unauthorized() of Next.js, in the cause of another error',
    () => new Error('No', { cause: digest('NEXT_HTTP_ERROR_FALLBACK;401') }),
  ],
  ['redirect() of React Router', () => redirect('/login')],
  ['redirect() of React Router with server components', () => digest('REACT_ROUTER_ERROR:REDIRECT:{"status":302}')],
  ['notFound() of TanStack Router', () => tanStackNotFound()],
]

/** As the boundary of a framework: it goes where it is told, and then shows what is there. */
class Framework extends Component<{ children: ReactNode; onSignal: (signal: unknown) => void }, { caught?: unknown }> {
  override state: { caught?: unknown } = {}
  static getDerivedStateFromError = (caught: unknown) => ({ caught })
  override componentDidCatch(caught: unknown) {
    this.props.onSignal(caught)
  }
  override render() {
    return 'caught' in this.state ? (
      <button
        type="button"
        onClick={() =>
          this.setState(
            () => ({}),
            () => this.setState({ caught: undefined }),
          )
        }
      >
        Thank you
      </button>
    ) : (
      this.props.children
    )
  }
}

function Order({ action, method = 'POST', name }: { action: () => Promise<unknown>; method?: string; name?: string }) {
  const order = useRetry(action, { method, key: name, onSuccess, onError })
  return (
    <>
      <button type="button" onClick={() => order.run().then(({ state, error }) => ended({ state, error }))}>
        Order
      </button>
      <output>{order.state}</output>
      {order.error !== undefined && <ErrorBanner error={order.error} retry={order} />}
      {order.error !== undefined && <ErrorDialog error={order.error} retry={order} />}
    </>
  )
}

const onSuccess = vi.fn()
const onError = vi.fn()
const ended = vi.fn()
beforeEach(() => {
  for (const each of [onSuccess, onError, ended]) each.mockReset()
})

describe.each(signals)('%s', (_, make) => {
  test.each(['POST', 'GET'])(
    'thrown in the action of a %s reaches the framework, and is no failure',
    async (method) => {
      const caught = vi.fn()
      const said = listen()
      const signal = make()
      const action = vi.fn(() => Promise.reject(signal))
      render(
        <StrictMode>
          <ErrorUIProvider onOutcome={onError}>
            <Framework onSignal={caught}>
              <Order action={action} method={method} />
            </Framework>
          </ErrorUIProvider>
        </StrictMode>,
      )
      await userEvent.click(screen.getByRole('button', { name: 'Order' }))
      await screen.findByRole('button', { name: 'Thank you' })
      const thrown = (signal as Error).cause ?? signal
      expect(caught.mock.calls).toEqual([[thrown]])
      expect(action).toHaveBeenCalledOnce()
      // Whoever waits for the end is not left waiting, and hears of no failure.
      await waitFor(() => expect(ended.mock.calls).toEqual([[{ state: 'idle', error: undefined }]]))
      expect(onSuccess).not.toHaveBeenCalled()
      expect(onError).not.toHaveBeenCalled()
      await silence()
      expect(said).toEqual([])
    },
  )

  test('as the error of another client is thrown on too', () => {
    const caught = vi.fn()
    const signal = make()
    function Query() {
      const query = useRetry(() => Promise.resolve(), { error: signal })
      return <ErrorBanner error={query.error ?? 500} retry={query} />
    }
    render(
      <Framework onSignal={caught}>
        <Query />
      </Framework>,
    )
    expect(caught).toHaveBeenCalledOnce()
    expect(document.querySelector('[data-error-ui="banner"]')).toBeNull()
  })
})

test('one of two components of a request throws it: the one in which it was pressed', async () => {
  const [first, second] = [vi.fn(), vi.fn()]
  const action = () => Promise.reject(digest('NEXT_REDIRECT;push;/thanks;303;'))
  render(
    <>
      <Framework onSignal={first}>
        <Order action={action} name="order" />
      </Framework>
      <Framework onSignal={second}>
        <Order action={action} name="order" />
      </Framework>
    </>,
  )
  await userEvent.click(screen.getAllByRole('button', { name: 'Order' })[0] as Element)
  await screen.findByRole('button', { name: 'Thank you' })
  await silence()
  expect(first).toHaveBeenCalledOnce()
  expect(second).not.toHaveBeenCalled()
  expect(screen.getByRole('status').textContent).toBe('idle')
})

test('after it, the page that comes back is as before: nothing is thrown again, and the next order is another one', async () => {
  const keys: string[] = []
  let goBack = () => {}
  function Page() {
    const [visit, setVisit] = useState(1)
    goBack = () => setVisit(visit + 1)
    return (
      <Framework key={visit} onSignal={() => {}}>
        <Sent />
      </Framework>
    )
  }
  function Sent() {
    const order = useRetry(
      ({ idempotencyKey }) => {
        keys.push(idempotencyKey)
        return Promise.reject(digest('NEXT_REDIRECT;push;/thanks;303;'))
      },
      { method: 'POST', key: 'order again' },
    )
    return (
      <>
        <button type="button" onClick={() => order.run()}>
          Order
        </button>
        <output>{order.state}</output>
      </>
    )
  }
  render(<Page />)
  for (const count of [1, 2]) {
    await userEvent.click(await screen.findByRole('button', { name: 'Order' }))
    await screen.findByRole('button', { name: 'Thank you' })
    act(goBack)
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('idle'))
    expect(keys).toHaveLength(count)
  }
  expect(new Set(keys).size).toBe(2)
})

test('thrown while the shop finds out whether an order was placed, it reaches the framework too', async () => {
  const caught = vi.fn()
  function Sent() {
    const order = useRetry(() => Promise.reject(new TypeError('Failed to fetch')), {
      method: 'POST',
      maxTries: 1,
      verify: () => Promise.reject(digest('NEXT_REDIRECT;push;/login;307;')),
    })
    return (
      <button type="button" onClick={() => order.run()}>
        {order.state}
      </button>
    )
  }
  render(
    <Framework onSignal={caught}>
      <Sent />
    </Framework>,
  )
  await userEvent.click(screen.getByRole('button'))
  await waitFor(() => expect(screen.getByRole('button').textContent).not.toMatch(/idle|sending/))
  if (!caught.mock.calls.length) await userEvent.click(screen.getByRole('button'))
  await screen.findByRole('button', { name: 'Thank you' })
  expect(caught).toHaveBeenCalledOnce()
})
