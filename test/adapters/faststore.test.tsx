import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fromFastStore, watchCart, watchOperation } from '../../src/adapters/faststore'
import { readOutcome } from '../../src/http/readOutcome'
import { answers } from '../../src/testing/answers'

// test/consumers/faststore keeps the same promises in the real FastStore.

const send = vi.fn<typeof fetch>()
const original = window.fetch

beforeEach(() => {
  window.fetch = send.mockReset()
})

afterEach(() => {
  window.fetch = original
})

const addressOf = (operation: string) => `/api/graphql?operationName=${operation}&operationHash=x`

test.each([
  [{ status: 500, message: 'Internal Server Error' }, 'badGateway'],
  [{ message: '', extensions: { type: 'UnknownError', status: 500 } }, 'badGateway'],
  [{ message: '', extensions: { type: 'NotFoundError', status: 404 } }, 'notFound'],
  [{ status: 429, message: '' }, 'tooManyRequests'],
  [new TypeError('Failed to fetch'), 'networkError'],
])('what FastStore’s client throws is read as what it tells: %j', async (thrown, kind) => {
  const failure = await fromFastStore(Promise.reject(thrown)).catch((error: unknown) => error)
  expect(readOutcome(failure).kind).toBe(kind)
})

describe('an operation that FastStore sends by itself', () => {
  test('tells of a failure, and of nothing after a success', async () => {
    const search = watchOperation('ClientProductGalleryQuery')
    const told: unknown[] = []
    const unsubscribe = search.subscribe(() => told.push(search.read()))
    const refused = answers.tooManyRequests({ retryAfter: 30 })
    send.mockResolvedValueOnce(refused).mockResolvedValueOnce(new Response('{}')).mockRejectedValueOnce(new TypeError())
    expect(await fetch(addressOf('ClientProductGalleryQuery'))).toBe(refused)
    expect(search.read()).toBe(refused)
    await fetch(addressOf('ClientProductGalleryQuery'))
    expect(search.read()).toBeUndefined()
    await expect(fetch(addressOf('ClientProductGalleryQuery'))).rejects.toBeInstanceOf(TypeError)
    expect(search.read()).toBeInstanceOf(TypeError)
    search.dismiss()
    expect(search.read()).toBeUndefined()
    expect(told).toHaveLength(4)
    unsubscribe()
    search.dismiss()
    expect(told).toHaveLength(4)
    expect(search.readInitial()).toBeUndefined()
  })

  test.each([
    [
      'errors in a 200',
      () => Response.json({ data: null, errors: [{ extensions: { status: 503 } }] }),
      'serviceUnavailable',
    ],
    ['a 500 in a 200', () => Response.json({ errors: [{ extensions: { status: 500 } }] }), 'badGateway'],
    ['the page of a proxy', () => new Response('<p>Sorry</p>'), 'badGateway'],
    ['an empty body', () => new Response(''), 'badGateway'],
    [
      'a body that breaks off',
      () => new Response(new ReadableStream({ start: (body) => body.error(new TypeError('network error')) })),
      'networkError',
    ],
  ])('tells of what FastStore’s client throws of a success: %s', async (_, answer, kind) => {
    const search = watchOperation('ClientProductGalleryQuery')
    const sent = answer()
    send.mockResolvedValueOnce(sent)
    expect(await fetch(addressOf('ClientProductGalleryQuery'))).toBe(sent)
    expect(sent.bodyUsed).toBe(false)
    expect(readOutcome(search.read()).kind).toBe(kind)
  })

  test.each(['{}', '{"data":{}}', '{"data":{},"errors":[]}', 'null', '[]'])(
    'tells of nothing where it threw nothing: %s',
    async (body) => {
      const search = watchOperation('ClientProductGalleryQuery')
      send.mockResolvedValueOnce(new Response(body))
      await fetch(addressOf('ClientProductGalleryQuery'))
      expect(search.read()).toBeUndefined()
    },
  )

  test('is that operation, and no other request', async () => {
    const search = watchOperation('ClientProductGalleryQuery')
    send.mockImplementation(async () => new Response('', { status: 503 }))
    for (const input of [
      addressOf('ClientProductGalleryQueryToo'),
      '/api/shelf',
      new URL(addressOf('ClientProductGalleryQuery'), location.origin),
      new Request(addressOf('Other')),
    ])
      await fetch(input)
    expect(search.read()).toBeUndefined()
    expect(send).toHaveBeenCalledTimes(4)
  })

  test('is told apart where two are watched', async () => {
    const search = watchOperation('ClientSearch')
    const shelf = watchOperation('ClientShelf')
    send.mockResolvedValue(new Response('', { status: 503 }))
    await fetch(addressOf('ClientShelf'))
    expect([search.read(), readOutcome(shelf.read()).status]).toEqual([undefined, 503])
  })
})

interface Item {
  itemOffered: { sku: string }
  seller: { identifier: string }
  quantity: number
  price: number
}

interface Cart {
  id: string
  items: Item[]
}

const itemOf = (sku: string, quantity = 1): Item => ({
  itemOffered: { sku },
  seller: { identifier: '1' },
  quantity,
  price: 10,
})

/** A store that behaves as FastStore’s: what is set is shown at once, and validated in turn, unless it was overtaken; a failure is only logged. */
function fastStoreCart(kept: Item[] = []) {
  let cart: Cart = { id: '', items: [] }
  let turn = Promise.resolve()
  const listeners = new Set<(cart: Cart) => unknown>()
  let cancels: (() => void)[] = []
  const store = {
    read: () => cart,
    set(next: Cart) {
      cart = next
      for (const cancel of cancels) cancel()
      cancels = [...listeners].flatMap((listener) => {
        const cancel = listener(next)
        return typeof cancel === 'function' ? [cancel as () => void] : []
      })
    },
    subscribe: (listener: (cart: Cart) => unknown) => listeners.add(listener),
    add: (item: Item) => store.set({ ...cart, items: [...cart.items, item] }),
    settled: () =>
      vi.waitFor(async () => {
        const last = turn
        await turn
        if (last !== turn) throw new Error('not yet')
      }),
  }
  store.subscribe((value) => {
    let isOvertaken = false
    turn = turn
      .then(async () => {
        if (isOvertaken) return
        const body = JSON.stringify({
          variables: { cart: { order: { orderNumber: '1', acceptedOffer: value.items } }, session: {} },
        })
        const response = await window.fetch(addressOf('ValidateCartMutation'), { method: 'POST', body })
        const { data } = response.ok ? await response.json() : { data: undefined }
        if (!isOvertaken && data?.validateCart) store.set(data.validateCart)
      })
      .catch(() => {})
    return () => {
      isOvertaken = true
    }
  })
  const watched = watchCart(store)
  store.set({ id: '', items: kept })
  return { store, watched }
}

const skus = (cart: Cart) => cart.items.map(({ itemOffered, quantity }) => `${itemOffered.sku} × ${quantity}`)
const accepted = () => Response.json({ data: { validateCart: null } })
const refused = () => new Response(null, { status: 503 })

describe('the cart', () => {
  test('goes back to what it was where an item could not be added, and has it after a retry', async () => {
    send.mockImplementation(async () => accepted())
    const { store, watched } = fastStoreCart([itemOf('1')])
    await store.settled()
    send.mockReset().mockImplementation(async () => refused())
    store.add(itemOf('2'))
    await store.settled()
    expect(readOutcome(watched.read()).status).toBe(503)
    expect(watched.isChange()).toBe(true)
    expect(skus(store.read())).toEqual(['1 × 1'])
    // What is known to be in it needs no answer of a server that is not well.
    expect(send).toHaveBeenCalledTimes(1)

    await expect(watched.retry()).rejects.toMatchObject({ status: 503 })
    expect(skus(store.read())).toEqual(['1 × 1'])
    send.mockImplementation(async () => accepted())
    await watched.retry()
    expect(watched.read()).toBeUndefined()
    expect(skus(store.read())).toEqual(['1 × 1', '2 × 1'])
  })

  test('goes back to what an earlier visit left where the first validation fails with the change', async () => {
    send.mockImplementation(async () => refused())
    const { store, watched } = fastStoreCart([itemOf('1')])
    await store.settled()
    expect(watched.read()).toBeDefined()
    store.set({ id: '', items: [itemOf('1', 5)] })
    await store.settled()
    expect(skus(store.read())).toEqual(['1 × 1'])
  })

  test('keeps what was accepted while another change was made', async () => {
    let answer: (response: Response) => void = () => {}
    send.mockImplementation(async () => accepted())
    const { store, watched } = fastStoreCart()
    await store.settled()
    send
      .mockReset()
      .mockImplementationOnce(
        () =>
          new Promise((resolve) => {
            answer = resolve
          }),
      )
      .mockImplementation(async () => refused())
    store.add(itemOf('1'))
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1))
    store.add(itemOf('2'))
    answer(accepted())
    await store.settled()
    expect(skus(store.read())).toEqual(['1 × 1'])
    expect(watched.read()).toBeDefined()
  })

  test('says nothing of a change that was overtaken, if the next one is accepted', async () => {
    let answer: (response: Response) => void = () => {}
    send.mockImplementation(async () => accepted())
    const { store, watched } = fastStoreCart()
    await store.settled()
    send
      .mockReset()
      .mockImplementationOnce(
        () =>
          new Promise((resolve) => {
            answer = resolve
          }),
      )
      .mockImplementation(async () => accepted())
    store.add(itemOf('1'))
    await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(1))
    store.add(itemOf('2'))
    const told = vi.fn()
    watched.subscribe(told)
    answer(refused())
    await store.settled()
    expect(skus(store.read())).toEqual(['1 × 1', '2 × 1'])
    expect(watched.read()).toBeUndefined()
  })

  test('takes what VTEX has in it', async () => {
    send.mockImplementationOnce(async () =>
      Response.json({ data: { validateCart: { id: 'of1', items: [itemOf('9')] } } }),
    )
    send.mockImplementation(async () => accepted())
    const { store, watched } = fastStoreCart([itemOf('1')])
    await store.settled()
    expect(skus(store.read())).toEqual(['9 × 1'])
    send.mockImplementation(async () => refused())
    store.add(itemOf('2'))
    await store.settled()
    expect(skus(store.read())).toEqual(['9 × 1'])
    expect(watched.read()).toBeDefined()
  })

  test('has the change after a retry, although a control of FastStore sets again what it sees', async () => {
    send.mockImplementation(async () => accepted())
    const { store, watched } = fastStoreCart([itemOf('1')])
    await store.settled()
    send.mockReset().mockImplementation(async () => refused())
    store.set({ id: '', items: [itemOf('1', 2)] })
    await store.settled()
    store.set({ ...store.read() })
    await store.settled()
    expect(send).toHaveBeenCalledTimes(1)
    send.mockImplementation(async () => accepted())
    await watched.retry()
    expect(skus(store.read())).toEqual(['1 × 2'])
  })

  test('is checked again by VTEX once the failure is dismissed', async () => {
    send.mockImplementation(async () => accepted())
    const { store, watched } = fastStoreCart([itemOf('1')])
    await store.settled()
    send.mockReset().mockImplementation(async () => refused())
    store.add(itemOf('2'))
    await store.settled()
    watched.dismiss()
    expect(watched.read()).toBeUndefined()
    store.set({ ...store.read() })
    await store.settled()
    expect(send).toHaveBeenCalledTimes(2)
  })

  test('asks again where only the check failed', async () => {
    send.mockImplementation(async () => refused())
    const { store, watched } = fastStoreCart([itemOf('1')])
    await store.settled()
    expect([watched.read() !== undefined, watched.isChange()]).toEqual([true, false])
    send.mockImplementation(async () => accepted())
    await watched.retry()
    expect(watched.read()).toBeUndefined()
    expect(send).toHaveBeenCalledTimes(2)
  })
})
