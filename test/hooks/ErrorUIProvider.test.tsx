import { act, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { StatusNotice } from '../../src/components/StatusNotice'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { useRetry } from '../../src/hooks/useRetry'
import { defineMessages } from '../../src/messages/defineMessages'
import { en } from '../../src/messages/locales/en'
import { takePrinted } from '../setup'

describe('a provider', () => {
  test('adds no element of its own', () => {
    const { container } = render(
      <ErrorUIProvider>
        <p>Cart</p>
      </ErrorUIProvider>,
    )
    expect(container.innerHTML).toBe('<p>Cart</p>')
  })

  test('is optional: without it all is English, with VTEX’s status page', () => {
    render(<ErrorBanner status={500} />)
    expect(screen.getByRole('region', { name: 'There is a problem on our side' }).lang).toBe('en')
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://status.vtex.com/')
  })

  test('sets the words, links and handlers for all inside', () => {
    const signIn = vi.fn()
    render(
      <ErrorUIProvider
        messages={defineMessages(en, { locale: 'pt-BR', labels: { signIn: 'Entrar', statusPage: 'Situação' } })}
        links={{ statusPage: '/situacao' }}
        handlers={{ signIn }}
      >
        <ErrorBanner status={500} />
        <ErrorBanner status={401} />
      </ErrorUIProvider>,
    )
    expect(screen.getByRole('link', { name: 'Situação' }).getAttribute('href')).toBe('/situacao')
    screen.getByRole('button', { name: 'Entrar' }).click()
    expect(signIn).toHaveBeenCalledOnce()
  })

  test('inside another adds to it, and replaces only what it names', () => {
    const outer = vi.fn()
    const inner = vi.fn()
    render(
      <ErrorUIProvider
        messages={defineMessages(en, { labels: { review: 'Outer words' } })}
        links={{ home: '/outer', search: '/outer-search' }}
        handlers={{ review: outer, refresh: outer }}
      >
        <ErrorUIProvider links={{ home: '/inner' }} handlers={{ review: inner }}>
          <ErrorBanner status={404} />
          <ErrorBanner status={400} />
          <ErrorBanner status={409} />
          <ErrorBanner status={500} />
        </ErrorUIProvider>
      </ErrorUIProvider>,
    )
    expect(screen.getByRole('link', { name: en.labels.home }).getAttribute('href')).toBe('/inner')
    expect(screen.getByRole('link', { name: en.labels.search }).getAttribute('href')).toBe('/outer-search')
    expect(screen.getByRole('link', { name: /known problems/ })).toBeTruthy()
    screen.getByRole('button', { name: 'Outer words' }).click()
    expect(inner).toHaveBeenCalledOnce()
    expect(outer).not.toHaveBeenCalled()
    screen.getByRole('button', { name: en.labels.refresh }).click()
    expect(outer).toHaveBeenCalledOnce()
  })

  test('inside another changes the words for its own part alone', () => {
    render(
      <ErrorUIProvider>
        <ErrorBanner status={404} />
        <ErrorUIProvider messages={defineMessages(en, { statuses: { notFound: { title: 'Sold out' } } })}>
          <ErrorBanner status={404} />
        </ErrorUIProvider>
      </ErrorUIProvider>,
    )
    expect(screen.getAllByRole('region').map((element) => element.querySelector('p')?.textContent)).toEqual([
      'We could not find this',
      'Sold out',
    ])
  })

  test('changes the words in place', () => {
    const scene = (title: string) => (
      <ErrorUIProvider messages={defineMessages(en, { statuses: { notFound: { title } } })}>
        <ErrorBanner status={404} />
      </ErrorUIProvider>
    )
    const { rerender } = render(scene('Sold out'))
    const before = screen.getByRole('region', { name: 'Sold out' })
    rerender(scene('Esgotado'))
    expect(screen.getByRole('region', { name: 'Esgotado' })).toBe(before)
  })
})

describe('onOutcome', () => {
  test('is told of each failure once, however often it is rendered', () => {
    const onOutcome = vi.fn()
    const scene = (className: string) => (
      <ErrorUIProvider onOutcome={(outcome) => onOutcome(outcome)}>
        <ErrorBanner status={503} className={className} />
        <StatusNotice error={{ status: 404, message: 'raw' }} />
      </ErrorUIProvider>
    )
    const { rerender } = render(scene('a'))
    rerender(scene('b'))
    rerender(scene('c'))
    expect(onOutcome.mock.calls).toEqual([
      [{ status: 503, kind: 'serviceUnavailable', fingerprint: 'serviceUnavailable|503||' }],
      [{ status: 404, kind: 'notFound', fingerprint: 'notFound|404||' }],
    ])
  })

  test('gets what groups failures and what finds the request, and nothing about the person', () => {
    const onOutcome = vi.fn()
    const error = {
      config: {
        method: 'post',
        url: 'https://shop.example/api/checkout/pub/orderForm/5f2a9c/items?email=ada@example.com#x',
      },
      response: {
        status: 400,
        data: {
          error: { code: 'ORD007', message: 'ada@example.com is invalid' },
          operationId: 'a231ed11',
          fields: { cpf: '1' },
        },
      },
    }
    render(
      <ErrorUIProvider onOutcome={onOutcome}>
        <ErrorBanner error={error} />
      </ErrorUIProvider>,
    )
    expect(onOutcome.mock.calls).toEqual([
      [
        {
          kind: 'badRequest',
          status: 400,
          code: 'ORD007',
          requestId: 'a231ed11',
          method: 'POST',
          route: '/api/checkout/pub/orderForm/:id/items',
          fingerprint: 'badRequest|400|ORD007|/api/checkout/pub/orderForm/:id/items',
        },
      ],
    ])
  })

  test('is told once in Strict Mode', () => {
    const onOutcome = vi.fn()
    render(
      <StrictMode>
        <ErrorUIProvider onOutcome={onOutcome}>
          <ErrorBanner error={new TypeError('Failed to fetch')} />
        </ErrorUIProvider>
      </StrictMode>,
    )
    expect(onOutcome).toHaveBeenCalledOnce()
  })

  test('is told again when the failure changes, and when it comes back', () => {
    const onOutcome = vi.fn()
    const scene = (status: number) => (
      <ErrorUIProvider onOutcome={onOutcome}>
        <StatusNotice status={status} />
      </ErrorUIProvider>
    )
    const { rerender } = render(scene(503))
    for (const status of [503, 504, 200, 504]) rerender(scene(status))
    expect(onOutcome.mock.calls.map(([outcome]) => outcome.status)).toEqual([503, 504, 504])
  })

  test('is told of errors that differ only in where they happened', () => {
    const onOutcome = vi.fn()
    const scene = (url: string) => (
      <ErrorUIProvider onOutcome={onOutcome}>
        <ErrorBanner error={{ status: 503, url }} />
      </ErrorUIProvider>
    )
    const { rerender } = render(scene('/cart'))
    rerender(scene('/cart'))
    rerender(scene('/search'))
    expect(onOutcome).toHaveBeenCalledTimes(2)
  })

  test.each([200, 201, 202, 204, 205, 100, 302, 428, 499])('is not told of %i, which is no failure', (status) => {
    const onOutcome = vi.fn()
    render(
      <ErrorUIProvider onOutcome={onOutcome}>
        <StatusNotice status={status} />
      </ErrorUIProvider>,
    )
    expect(onOutcome).not.toHaveBeenCalled()
  })

  test.each([
    ['a network error', new TypeError('Failed to fetch')],
    ['a timeout', new DOMException('', 'TimeoutError')],
    ['an error that nobody can read', new Error('boom')],
    ['400', 400],
    ['501', 501],
  ])('is told of %s', (_, error) => {
    const onOutcome = vi.fn()
    render(
      <ErrorUIProvider onOutcome={onOutcome}>
        <StatusNotice error={error} />
      </ErrorUIProvider>,
    )
    expect(onOutcome).toHaveBeenCalledOnce()
  })

  test('is not told of a cancellation', () => {
    const onOutcome = vi.fn()
    render(
      <ErrorUIProvider onOutcome={onOutcome}>
        <StatusNotice error={new DOMException('', 'AbortError')} />
      </ErrorUIProvider>,
    )
    expect(onOutcome).not.toHaveBeenCalled()
  })

  test('of the nearest provider is told, or else of one further out', () => {
    const outer = vi.fn()
    const inner = vi.fn()
    render(
      <ErrorUIProvider onOutcome={outer}>
        <ErrorUIProvider onOutcome={inner}>
          <ErrorBanner status={503} />
        </ErrorUIProvider>
        <ErrorUIProvider links={{ home: '/' }}>
          <ErrorBanner status={404} />
        </ErrorUIProvider>
      </ErrorUIProvider>,
    )
    expect(inner.mock.calls.map(([outcome]) => outcome.status)).toEqual([503])
    expect(outer.mock.calls.map(([outcome]) => outcome.status)).toEqual([404])
  })

  test('does not break the page when it throws, nor does its error get lost', async () => {
    const seen: unknown[] = []
    const notice = (event: ErrorEvent) => {
      event.preventDefault()
      seen.push(event.error)
    }
    window.addEventListener('error', notice)
    const failure = new Error('monitoring is down')
    render(
      <ErrorUIProvider
        onOutcome={() => {
          throw failure
        }}
      >
        <ErrorBanner status={503} />
      </ErrorUIProvider>,
    )
    expect(screen.getByRole('region', { name: en.statuses.serviceUnavailable.title })).toBeTruthy()
    await vi.waitFor(() => expect(seen).toEqual([failure]))
    window.removeEventListener('error', notice)
    takePrinted()
  })
})

describe('onEvent', () => {
  const told = (onEvent: ReturnType<typeof vi.fn>) => onEvent.mock.calls.map(([{ name, kind }]) => `${name} ${kind}`)

  test('is told once of what is shown, and of what is dismissed, without personal data', () => {
    const onEvent = vi.fn()
    const onDismiss = vi.fn()
    const { rerender } = render(
      <ErrorUIProvider onEvent={onEvent}>
        <ErrorBanner status={503} onDismiss={onDismiss} />
      </ErrorUIProvider>,
    )
    rerender(
      <ErrorUIProvider onEvent={onEvent}>
        <ErrorBanner status={503} onDismiss={onDismiss} />
      </ErrorUIProvider>,
    )
    screen.getByRole('button', { name: 'Close' }).click()
    expect(told(onEvent)).toEqual(['shown serviceUnavailable', 'dismissed serviceUnavailable'])
    expect(onDismiss.mock.calls).toEqual([[]])
    expect(Object.keys(onEvent.mock.calls[0]?.[0]).sort()).toEqual(
      ['bodyStatus', 'code', 'fingerprint', 'kind', 'method', 'name', 'requestId', 'route', 'status'].sort(),
    )
  })

  test('is told of a dialog that is closed', async () => {
    const onEvent = vi.fn()
    render(
      <ErrorUIProvider onEvent={onEvent}>
        <ErrorDialog status={500} />
      </ErrorUIProvider>,
    )
    await userEvent.keyboard('{Escape}')
    expect(told(onEvent)).toEqual(['shown internalServerError', 'dismissed internalServerError'])
  })

  test('is told of the tries of useRetry', async () => {
    const onEvent = vi.fn()
    const ends = [{ status: 425 }, 'order 1']
    function Order() {
      const order = useRetry(
        () => {
          const end = ends.shift()
          return typeof end === 'string' ? end : Promise.reject(end)
        },
        { method: 'POST' },
      )
      return order.error === undefined ? (
        <button type="button" onClick={order.run}>
          {order.state}
        </button>
      ) : (
        <ErrorBanner error={order.error} retry={order} />
      )
    }
    render(
      <ErrorUIProvider onEvent={onEvent}>
        <Order />
      </ErrorUIProvider>,
    )
    await act(async () => screen.getByRole('button').click())
    await act(async () => screen.getByRole('button', { name: 'Try again' }).click())
    expect(await screen.findByRole('button', { name: 'succeeded' })).toBeVisible()
    expect(told(onEvent).map((each) => each.split(' ')[0])).toEqual(['shown', 'pressed', 'retried', 'succeeded'])
  })

  test('and onOutcome are each those of the nearest provider that has them', () => {
    const [outer, inner, outcome] = [vi.fn(), vi.fn(), vi.fn()]
    render(
      <ErrorUIProvider onEvent={outer} onOutcome={outcome}>
        <ErrorBanner status={500} />
        <ErrorUIProvider onEvent={inner}>
          <ErrorBanner status={503} />
        </ErrorUIProvider>
      </ErrorUIProvider>,
    )
    expect(told(outer)).toEqual(['shown internalServerError'])
    expect(told(inner)).toEqual(['shown serviceUnavailable'])
    expect(outcome).toHaveBeenCalledTimes(2)
  })
})

describe('reasons', () => {
  const reasons = ({ code }: { code?: string | undefined }) =>
    code === 'CHK0085'
      ? {
          reason: 'orderAlreadyPlaced',
          title: 'This order is already placed',
          actions: ['checkOrders'] as const,
          labels: { checkOrders: 'See the order' },
        }
      : undefined
  const failure = (code: string) => ({ response: { status: 400, data: { error: { code, message: 'raw' } } } })

  test('give better words and steps where they know the failure', () => {
    render(
      <ErrorUIProvider reasons={reasons} links={{ checkOrders: '/orders' }}>
        <ErrorBanner error={failure('CHK0085')} />
      </ErrorUIProvider>,
    )
    expect(screen.getByRole('region', { name: 'This order is already placed' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'See the order' }).getAttribute('href')).toBe('/orders')
  })

  test('leave the words of the status to a failure that they do not know', () => {
    render(
      <ErrorUIProvider reasons={reasons}>
        <ErrorBanner error={failure('CHK00357')} />
      </ErrorUIProvider>,
    )
    expect(screen.getByRole('region', { name: en.statuses.badRequest.title })).toBeTruthy()
  })

  test('that throw leave the words of the status, and the error is not lost', async () => {
    const seen: unknown[] = []
    const notice = (event: ErrorEvent) => {
      event.preventDefault()
      seen.push(event.error)
    }
    window.addEventListener('error', notice)
    const bug = new Error('bug')
    render(
      <ErrorUIProvider
        reasons={() => {
          throw bug
        }}
      >
        <ErrorBanner status={404} />
      </ErrorUIProvider>,
    )
    expect(screen.getByRole('region', { name: en.statuses.notFound.title })).toBeTruthy()
    await vi.waitFor(() => expect(seen[0]).toBe(bug))
    window.removeEventListener('error', notice)
    takePrinted()
  })
})
