import { configureStore } from '@reduxjs/toolkit'
import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query/react'
import { QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { Provider } from 'react-redux'
import { beforeEach, describe, expect, test } from 'vitest'
import { assertOk } from '../../src/http/assertOk'
import type { Retry } from '../../src/index'
import { ErrorBanner } from '../../src/index'
import { failingHost } from './failingHost'
import { useRetryOf } from './recipes/useRetryOf'
import { useRetryOf as useRetryOfRtk } from './recipes/useRetryOfRtk'
import { recordSent } from './recordSent'

interface Order {
  url: string
  cart: string
}

/** The client's own mutation sends an order; the recipe shows it. */
function useQueryOrder(): [(order: Order) => void, Retry, () => void] {
  const mutation = useMutation({
    mutationFn: ({ url, cart }: Order) =>
      fetch(url, { method: 'POST', body: cart })
        .then(assertOk)
        .then((answer) => answer.json()),
  })
  return [mutation.mutate, useRetryOf(mutation), mutation.reset]
}

const shop = createApi({
  baseQuery: fetchBaseQuery({ baseUrl: '' }),
  endpoints: (build) => ({
    placeOrder: build.mutation<{ data: { name: string } }, Order>({
      query: ({ url, cart }) => ({ url, method: 'POST', body: cart, headers: { 'content-type': 'text/plain' } }),
    }),
  }),
})

function useRtkOrder(): [(order: Order) => void, Retry, () => void] {
  const mutation = shop.usePlaceOrderMutation()
  return [mutation[0], useRetryOfRtk(mutation), mutation[1].reset]
}

function Clients({ children }: { children: ReactNode }) {
  const [store] = useState(() =>
    configureStore({
      reducer: { [shop.reducerPath]: shop.reducer },
      middleware: (defaults) => defaults().concat(shop.middleware),
    }),
  )
  const [client] = useState(() => new QueryClient())
  return (
    <QueryClientProvider client={client}>
      <Provider store={store}>{children}</Provider>
    </QueryClientProvider>
  )
}

describe.each([
  ['useMutation of TanStack Query', useQueryOrder],
  ['a mutation of RTK Query', useRtkOrder],
])('%s', (_, useOrder) => {
  let seen: Retry[] = []

  beforeEach(() => {
    seen = []
  })

  function Checkout({ order }: { order: Order }) {
    const [send, retry, reset] = useOrder()
    useEffect(() => {
      seen.push(retry)
    })
    return (
      <>
        <button type="button" onClick={() => send(order)}>
          Place the order
        </button>
        <button type="button" onClick={reset}>
          Start over
        </button>
        {retry.error !== undefined && (
          <ErrorBanner error={retry.error} retry={retry} links={{ checkOrders: '/account/orders' }} />
        )}
        {retry.state === 'succeeded' && <p>Thank you.</p>}
      </>
    )
  }

  /** Places an order, which is answered so. */
  function place(answer: string) {
    const sent = recordSent()
    const host = failingHost()
    const order = { url: host.url(answer), cart: 'two teas' }
    const { rerender } = render(<Checkout order={order} />, { wrapper: Clients })
    act(() => screen.getByRole('button', { name: 'Place the order' }).click())
    return {
      /** The bodies that were sent, once no more are. */
      async bodies() {
        await host.requests()
        return (await sent()).map(({ body }) => body)
      },
      /** From now on the shop would send another cart. */
      change: () => rerender(<Checkout order={{ ...order, cart: 'three teas' }} />),
    }
  }

  /** The states in their order, each with whether a failure was shown in it. */
  function states() {
    const names = seen.map(({ state, error }) => (error === undefined ? state : `${state} with a message`))
    return names.filter((name, index) => name !== names[index - 1])
  }

  async function readyButton() {
    const button = await screen.findByRole('button', { name: 'Try again' })
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'), { timeout: 3000 })
    return button
  }

  test('is sent, and then over', async () => {
    const { bodies } = place('good=0')
    expect(await screen.findByText('Thank you.')).toBeVisible()
    expect(states()).toEqual(['idle', 'sending', 'succeeded'])
    expect(await bodies()).toEqual(['two teas'])
  })

  test('is sent again at a press, with the same variables, and once at a double click', async () => {
    const { bodies, change } = place('status=429&after=1&good=1')
    await screen.findByRole('region')
    expect(seen.at(-1)).toMatchObject({ state: 'failed', mode: 'manual' })
    change()
    const button = await readyButton()
    for (const detail of [1, 2]) {
      act(() => void button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail })))
    }
    expect(await screen.findByText('Thank you.')).toBeVisible()
    expect(screen.queryByRole('region')).toBeNull()
    expect(await bodies()).toEqual(['two teas', 'two teas'])
  })

  test('keeps its message while it is sent again, and the focus in it', async () => {
    const { bodies } = place('status=429&after=1')
    const button = await readyButton()
    button.focus()
    act(() => button.click())
    await waitFor(() => expect(states().at(-1)).toBe('failed with a message'))
    expect(await bodies()).toHaveLength(2)
    expect(states().slice(-3)).toEqual(['failed with a message', 'sending with a message', 'failed with a message'])
    expect(button).toHaveFocus()
  })

  test.each(['status=502', 'status=500', 'status=503&cors=no'])(
    'is not offered again where it may have gone through (%s), and the orders are',
    async (answer) => {
      const { bodies } = place(answer)
      expect(await screen.findByRole('link', { name: 'Check your orders' })).toBeVisible()
      expect(seen.at(-1)).toMatchObject({ state: 'failed', mode: 'verifyFirst' })
      expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
      expect(await bodies()).toHaveLength(1)
    },
  )

  test('is not offered again where that cannot help', async () => {
    place('status=403')
    await screen.findByRole('region')
    expect(seen.at(-1)).toMatchObject({ state: 'failed', mode: 'never' })
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  test('takes its message away where the shop resets it', async () => {
    place('status=403')
    await screen.findByRole('region')
    act(() => screen.getByRole('button', { name: 'Start over' }).click())
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull())
    expect(states()).toEqual(['idle', 'sending', 'failed with a message', 'idle'])
  })
})
