import { describe, expect, test } from 'vitest'
import { readOrderFormMessages } from '../../src/http/readOrderFormMessages'

const lost = { text: 'No stock of it', status: 'ERROR', __typename: 'StoreCartMessage' }
const changed = { text: 'The price has changed', status: 'warning', code: 'changedPriceValue', fields: {} }
const coupon = { text: 'No coupon A1', status: 'error', code: 'couponNotFound' }

const readLost = { severity: 'error', detail: 'No stock of it' }
const readChanged = { severity: 'warning', code: 'changedPriceValue', detail: 'The price has changed' }
const readCoupon = { severity: 'error', code: 'couponNotFound', detail: 'No coupon A1' }

const messages = [lost, changed]
const read = [readLost, readChanged]

test.each([
  ['ERROR', 'error'],
  ['Error', 'error'],
  ['WARNING', 'warning'],
  ['Warning', 'warning'],
  ['warn', 'warning'],
  ['INFO', 'info'],
  [' info ', 'info'],
  ['SUCCESS', 'error'],
  ['fatal', 'error'],
  ['', 'error'],
  [null, 'error'],
  [5, 'error'],
])('reads the severity %j in any capitals, and an unknown one as an error', (status, severity) => {
  expect(readOrderFormMessages([{ text: 'a', status }])).toEqual([{ severity, detail: 'a' }])
})

describe('finds the messages', () => {
  const order = { orderNumber: '1', acceptedOffer: [] }
  const cart = { order, messages }
  test.each<[string, unknown]>([
    ['a cart', { orderFormId: '1', items: [], messages }],
    ['an answer with a cart', { orderForm: { messages } }],
    ['a list', messages],
    ['an order that was placed', { orderGroup: '1', merchantTransactions: [], messages }],
    ['FastStore’s cart', cart],
    ['FastStore’s request()', { validateCart: cart }],
    ['FastStore’s answer', { data: { validateCart: cart } }],
    ['FastStore’s shipping', { data: { shipping: { address: null, messages } } }],
    ['an alias', { data: { firstTry: cart } }],
    ['a deeper place', { data: { viewer: { session: { cart: { orderForm: { messages } } } } } }],
    ['a batch', [{ data: { a: { messages: [lost] } } }, { data: { b: { messages: [changed] } } }]],
    ['two operations', { data: { a: { messages: [lost] }, b: null, c: { messages: [changed] } } }],
    ['an answer with errors as well', { data: { a: cart, b: null }, errors: [{ message: 'no', path: ['b'] }] }],
    ['axios', { status: 200, headers: {}, config: {}, data: { messages } }],
    ['axios, with GraphQL', { status: 200, data: { data: { validateCart: cart } } }],
    ['axios, with a list', { status: 200, data: messages }],
    ['axios, with a batch', { status: 200, data: [{ data: { validateCart: cart } }] }],
    ['a body', { status: 200, body: { orderForm: { messages } } }],
    ['jQuery', { status: 200, responseJSON: { messages } }],
    ['ofetch', { status: 200, _data: { messages } }],
    [
      'a settled promise',
      [
        { status: 'fulfilled', value: { messages } },
        { status: 'rejected', reason: null },
      ],
    ],
    ['useMutation', [() => undefined, { called: true, loading: false, client: {}, data: { updateItems: cart } }]],
    ['tRPC', { result: { data: { messages } } }],
    ['JSON', JSON.stringify({ data: { validateCart: cart } })],
    ['JSON behind a byte order mark', `\uFEFF${JSON.stringify({ messages })}`],
    ['JSON in a body', { status: 200, body: JSON.stringify(cart) }],
  ])('of %s', (_, input) => {
    expect(readOrderFormMessages(input)).toEqual(read)
  })

  const groups = {
    couponMessages: [coupon],
    generalMessages: [lost],
    shippingMessages: [changed],
    __typename: 'OrderFormMessages',
  }
  const readGroups = [readCoupon, readLost, readChanged]
  test.each<[string, unknown]>([
    ['a cart', { items: [], messages: groups }],
    ['an operation', { data: { updateItems: { messages: groups } } }],
    ['the data of an operation', { updateOrderFormMarketingData: { messages: groups } }],
    ['another operation', { data: { addToCart: { id: '1', messages: groups } } }],
    ['a query', { data: { orderForm: { messages: groups } }, loading: false }],
    ['order-manager', { loading: false, orderForm: { messages: groups }, setOrderForm: () => undefined }],
    ['nothing else', groups],
  ])('of VTEX IO’s groups in %s, in their order', (_, input) => {
    expect(readOrderFormMessages(input)).toEqual(readGroups)
  })

  test('of a group by any name', () => {
    expect(readOrderFormMessages({ messages: { giftCardMessages: [changed] } })).toEqual([readChanged])
    expect(readOrderFormMessages({ messages: { couponMessages: [], generalMessages: [] } })).toEqual([])
  })

  test('that a query asked for by text or by code alone', () => {
    const asked = { couponMessages: [{ code: 'couponExpired' }], generalMessages: [{ text: 'a' }] }
    expect(readOrderFormMessages({ messages: asked })).toEqual([
      { severity: 'error', code: 'couponExpired' },
      { severity: 'error', detail: 'a' },
    ])
  })

  test('beside a large answer', () => {
    const products = Array.from({ length: 1000 }, (_, id) => ({ id, offers: [{ id, seller: { id } }] }))
    expect(readOrderFormMessages({ data: { search: { products }, cart: { messages } } })).toEqual(read)
  })

  test('once, where two places hold the same list', () => {
    expect(readOrderFormMessages({ data: { a: { messages }, b: { messages } } })).toEqual(read)
  })
})

describe('does not take for a message', () => {
  test.each<[string, unknown]>([
    ['what people write to each other', { messages: [{ id: 1, author: 'ana', text: 'Hi', status: 'read' }] }],
    ['what people say in Slack', { messages: [{ type: 'message', user: 'U1', text: 'Hi', ts: '1' }] }],
    ['what a model says', { messages: [{ role: 'user', content: 'Hi' }] }],
    ['mail', { data: { inbox: { messages: [{ subject: 'Hi', from: 'a', body: 'b' }] } } }],
    ['a translation', { messages: { 'cart.messages': 'a', en: { hello: 'Hello' } } }],
    ['a text', { messages: ['Hi'] }],
    ['a country', { status: 200, data: [{ code: 'BR', name: 'Brazil' }] }],
    ['another list of GraphQL', { data: { countries: [{ code: 'BR', text: 'Brazil', status: 'info' }] } }],
    ['an error of GraphQL', { data: null, errors: [{ message: 'no', extensions: { code: 'E1' } }] }],
    ['what axios sent', { data: null, config: { data: JSON.stringify({ messages }) } }],
    ['JSON of more than 64 KiB', JSON.stringify({ messages, more: 'x'.repeat(65_536) })],
    ['what is no JSON', '{"messages":['],
  ])('%s', (_, input) => {
    expect(readOrderFormMessages(input)).toEqual([])
  })
})

describe('what is huge or hostile is read in under 5 ms', () => {
  let deep: object = { messages }
  for (let level = 0; level < 10_000; level++) deep = { data: deep }
  const wide = (depth: number): object =>
    Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`k${index}`, depth ? wide(depth - 1) : 'x']))
  const cycle: Record<string, unknown> = {}
  cycle.data = { cycle, list: [cycle] }
  const throwing = new Proxy(
    {},
    {
      get() {
        throw new Error('no')
      },
      ownKeys() {
        throw new Error('no')
      },
    },
  )
  test.each<[string, unknown]>([
    ['10,000 levels', deep],
    ['20,000 objects', { data: wide(3) }],
    [
      '10,000 operations',
      { data: Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`a${index}`, {}])) },
    ],
    ['100,000 batches', Array.from({ length: 100_000 }, () => ({ data: { a: {} } }))],
    ['cycles', cycle],
    ['what throws', { data: { a: throwing, messages: throwing }, orderForm: throwing, messages: [throwing, throwing] }],
    ['50 times what throws', Array.from({ length: 50 }, () => new Proxy(throwing, {}))],
    ['10 MB of bytes', { data: new Uint8Array(10_000_000), messages: new Uint8Array(10_000_000) }],
    ['10 MB of text', { data: ' '.repeat(10_000_000), messages: [{ text: 'x'.repeat(10_000_000) }] }],
    ['64 KiB of JSON in many places', { data: Array.from({ length: 40 }, () => `[${'1,'.repeat(32_000)}1]`) }],
    ['64 KiB of brackets', '['.repeat(32_000) + ']'.repeat(32_000)],
  ])('%s', (_, input) => {
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 10 && best >= 5; round++) {
      const start = performance.now()
      readOrderFormMessages(input)
      best = Math.min(best, performance.now() - start)
    }
    expect(best).toBeLessThan(5)
  })
})
