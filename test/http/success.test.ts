import { describe, expect, test } from 'vitest'
import { readOrderFormMessages } from '../../src/http/readOrderFormMessages'
import { readOutcome } from '../../src/http/readOutcome'
import { readResponse } from '../../src/http/readResponse'
import { describe as describeStatus } from '../../src/messages/describe'
import { en } from '../../src/messages/locales/en'
import { statusFacts } from '../../src/status/statusFacts'

const error = (message: string, more: object = {}) => Object.assign(new Error(message), more)
const isSuccess = (kind: string) => /^(ok|created|accepted|noContent|resetContent|successful)$/.test(kind)

/** The ways in which a body comes with a status: as a client's answer, as an error that keeps it, as text, and as a `Response`. */
async function readAll(status: number, body: unknown) {
  const text = JSON.stringify(body)
  return [
    readOutcome({ status, body }),
    readOutcome({ status, body: text }),
    readOutcome({ status, data: body, headers: new Headers(), config: {}, request: new (class XMLHttpRequest {})() }),
    readOutcome(error('x', { response: { status, data: body, headers: {} } })),
    await readResponse(new Response(text, { status, headers: { 'content-type': 'application/json' } })),
    await readResponse(new Response(text, { status, headers: { 'content-type': 'text/plain' } })),
  ]
}

const order = { id: 'ORD-1', items: [{ sku: '1', quantity: 2 }], total: 499.9, currency: 'EUR' }

describe('what was thrown is never a success:', () => {
  test.each([200, 201, 202, 204, 206, 207, 226, 304, 100])('with status %i', (status) => {
    for (const thrown of [
      error('x', { status }),
      error('x', { statusCode: status }),
      error('x', { response: { status, headers: {}, data: '' } }),
      error('x', { cause: error('y', { status }) }),
      error('Unexpected token', {
        name: 'SyntaxError',
        response: new Response(null, { status: status < 200 ? 200 : status }),
      }),
    ]) {
      const { kind } = readOutcome(thrown)
      expect(isSuccess(kind)).toBe(false)
      expect(describeStatus(readOutcome(thrown), en).tone).not.toBe('success')
    }
  })

  test.each<readonly [string, unknown]>([
    [
      'axios, of a body that breaks off',
      error('stream has been aborted', {
        name: 'AxiosError',
        code: 'ERR_BAD_RESPONSE',
        response: { status: 200, data: '' },
      }),
    ],
    [
      'Angular, of a body that is no JSON',
      error('Http failure during parsing for /x', { name: 'HttpErrorResponse', status: 200, ok: false }),
    ],
    [
      'RTK Query, of a body that is no JSON',
      { status: 'PARSING_ERROR', originalStatus: 200, data: '<html>', error: 'SyntaxError: x' },
    ],
    [
      'jQuery, of a body that is no JSON',
      { readyState: 4, status: 200, statusText: 'parsererror', responseText: '<html>' },
    ],
    ['graphql-request', error('x', { response: { status: 200, errors: [{ message: 'x' }], data: null } })],
    [
      'urql',
      error('[GraphQL] x', { name: 'CombinedError', graphQLErrors: [error('x')], response: new Response('{}') }),
    ],
    ['Apollo Client 4', error('x', { name: 'CombinedGraphQLErrors', errors: [{ message: 'x' }] })],
    ['Directus', error('x', { errors: [{ message: 'x' }], response: new Response('{}') })],
    ['zod, of an answer', error('[{"code":"invalid_type","path":["a"]}]', { name: 'ZodError' })],
  ])('by %s', (_, thrown) => {
    expect(isSuccess(readOutcome(thrown).kind)).toBe(false)
  })

  test('and its status is one that a failure has, where one is told', () => {
    expect(readOutcome(error('x', { status: 200, response: { status: 200, data: { statusCode: 404 } } })).status).toBe(
      404,
    )
    expect(
      readOutcome(
        error('x', { response: { status: 200, errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }] } }),
      ).status,
    ).toBe(403)
  })
})

describe('a body that says that the request failed is no success:', () => {
  const failures: readonly (readonly [string, unknown])[] = [
    ['GraphQL errors', { data: null, errors: [{ message: 'x' }] }],
    ['GraphQL errors without a text', { data: null, errors: [{}] }],
    ['GraphQL errors beside data', { data: { cart: null }, errors: [{ message: 'x', path: ['cart'] }] }],
    ['errors as texts', { errors: ['The coupon ran out'] }],
    ['errors as a map: Laravel', { message: 'x', errors: { email: ['is taken'] } }],
    ['errors as a text', { errors: 'The coupon ran out' }],
    ['error as true', { error: true, message: 'x' }],
    ['error as a text: OAuth', { error: 'invalid_grant', error_description: 'x' }],
    ['error as an object: JSON-RPC', { jsonrpc: '2.0', id: 1, error: { code: -32000, message: 'x' } }],
    ['success: false', { success: false, message: 'x' }],
    ['success: false alone', { success: false }],
    ['success: false as text', { success: 'false', message: 'x' }],
    ['success: false of reCAPTCHA', { success: false, 'error-codes': ['timeout-or-duplicate'] }],
    ['a list with nothing in it', { errors: [null] }],
    ['an error without a text', { error: { message: '', code: '' } }],
    ['status: error with an id of the request', { status: 'error', id: 'req-1', message: 'x' }],
    ['ok: false: Slack, Telegram', { ok: false, error: 'ratelimited' }],
    ['ok: false alone', { ok: false }],
    ['JSend, fail', { status: 'fail', data: { title: 'A title is required' } }],
    ['JSend, error', { status: 'error', message: 'x' }],
    ['status in capitals', { status: 'ERROR', message: 'x' }],
    ['an entry of a GraphQL batch', [{ data: { a: 1 } }, { errors: [{ message: 'x' }] }]],
    [
      'the tenth entry of a GraphQL batch',
      [...Array.from({ length: 9 }, () => ({ data: {} })), { errors: [{ message: 'x' }] }],
    ],
    [
      'the thirtieth entry of a batch',
      [...Array.from({ length: 29 }, () => ({ data: {} })), { errors: [{ message: 'x' }] }],
    ],
    [
      'an entry of a tRPC batch',
      [
        { result: { data: 1 } },
        { error: { message: 'x', code: -32004, data: { code: 'NOT_FOUND', httpStatus: 404 } } },
      ],
    ],
    [
      'an entry of a JSON-RPC batch',
      [
        { jsonrpc: '2.0', id: 1, result: 1 },
        { jsonrpc: '2.0', id: 2, error: { code: -32601, message: 'x' } },
      ],
    ],
    [
      'Elasticsearch in bulk',
      {
        took: 3,
        errors: true,
        items: [{ index: { _id: '1', status: 409, error: { type: 'version_conflict_engine_exception' } } }],
      },
    ],
  ]

  test.each(failures)('%s', async (_, body) => {
    for (const outcome of await readAll(200, body)) {
      expect(isSuccess(outcome.kind)).toBe(false)
      expect(outcome.status ?? 500).toBeGreaterThan(399)
    }
  })

  test.each([200, 201, 202])('with any status of success: %i', async (status) => {
    for (const outcome of await readAll(status, { errors: [{ message: 'x' }] }))
      expect(isSuccess(outcome.kind)).toBe(false)
  })

  test('and its status, where one is told, is that of the failure', async () => {
    const told: readonly (readonly [unknown, number])[] = [
      [{ success: false, statusCode: 409 }, 409],
      [{ error: { code: 404, message: 'x' } }, 404],
      [{ ok: false, error: 'ratelimited' }, 429],
      [{ errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }] }, 403],
      [{ status: 'error', code: 503, message: 'x' }, 503],
      [[{ result: { data: 1 } }, { error: { data: { httpStatus: 404 } } }], 404],
    ]
    for (const [body, status] of told) {
      for (const outcome of await readAll(200, body)) expect(outcome.status).toBe(status)
    }
  })

  test('also where no status of success stands beside it', () => {
    for (const [, body] of failures) expect(isSuccess(readOutcome(body).kind)).toBe(false)
  })
})

describe('Multi-Status (RFC 4918 §13)', () => {
  test.each<readonly [string, unknown, number]>([
    [
      'a list',
      [
        { id: 1, status: 200 },
        { id: 2, status: 404 },
      ],
      404,
    ],
    [
      'a list of responses',
      {
        responses: [
          { id: '1', status: 201 },
          { id: '2', status: 423, body: { error: { code: 'locked' } } },
        ],
      },
      423,
    ],
    ['a tRPC batch', [{ result: { data: 1 } }, { error: { data: { code: 'UNAUTHORIZED', httpStatus: 401 } } }], 401],
  ])('is a failure where one part is: %s', async (_, body, status) => {
    for (const outcome of await readAll(207, body)) {
      expect(outcome.status).toBe(status)
      expect(isSuccess(outcome.kind)).toBe(false)
    }
  })

  test('stays a success where none is', async () => {
    const outcome = await readResponse(Response.json([{ status: 200 }, { status: 201 }], { status: 207 }))
    expect(outcome).toMatchObject({ kind: 'successful', status: 207 })
    expect(readOutcome({ status: 207, body: { responses: [{ status: 204 }] } }).status).toBe(207)
  })
})

describe('what stays a success', () => {
  test.each<readonly [string, unknown]>([
    ['an empty list of errors', { data: { a: 1 }, errors: [] }],
    ['no errors', { data: { a: 1 }, errors: null }],
    ['an empty map of errors', { data: { a: 1 }, errors: {} }],
    ['errors: false, of a bulk', { took: 3, errors: false, items: [{ index: { status: 201 } }] }],
    ['a count of errors', { errors: 0, imported: 12 }],
    ['no error', { error: null, data: {} }],
    ['error: false', { error: false, data: {} }],
    ['an empty text as error', { error: '', data: {} }],
    ['an error of 0', { error: 0 }],
    ['an empty error', { error: {} }],
    ['success: true', { success: true, message: 'Order placed' }],
    ['ok: true', { ok: true }],
    ['JSend, success', { status: 'success', data: { a: 1 } }],
    ['a status of its own', { ...order, status: 'invoiced' }],
    ['an order whose payment failed', { ...order, status: 'failed' }],
    ['an order that was canceled', { ...order, status: 'canceled' }],
    ['an order that says so deep inside', { order: { ...order, status: 'error', error: 'Card declined' } }],
    [
      'data with fields of such names',
      { data: { checkout: { status: 'error', errors: [{ message: 'x' }], error: 'x' } } },
    ],
    [
      'userErrors, which are data',
      { data: { cartCreate: { cart: null, userErrors: [{ field: ['a'], message: 'x', code: 'INVALID' }] } } },
    ],
    [
      'a cart with messages',
      { orderFormId: 'a', items: [], messages: [{ code: 'withoutStock', text: 'Out of stock', status: 'error' }] },
    ],
    [
      'a list of products',
      [
        { productId: '1', productName: 'Error 404 T-shirt' },
        { productId: '2', productName: '503' },
      ],
    ],
    [
      'a list of orders, one of which failed',
      [
        { ...order, status: 'failed' },
        { ...order, status: 'ok' },
      ],
    ],
    ['a list of numbers', [404, 500]],
    ['a list of texts', ['error', 'fail']],
    ['an empty list', []],
    ['an empty object', {}],
    ['a product whose code is a number', { code: 404, name: 'Trousers', price: 500 }],
    ['a product with a message', { message: 'Not Found', name: 'Poster' }],
    ['a price of 500', { price: 500, listPrice: 503, code: '500' }],
    ['a tRPC result', { result: { data: { status: 'error' } } }],
    ['a tRPC batch', [{ result: { data: 1 } }, { result: { data: 2 } }]],
    ['a JSON-RPC result', { jsonrpc: '2.0', id: 1, result: { ok: false } }],
    ['metrics', { errorRate: 0.5, errorsTotal: 12, failed: 3 }],
    ['a review', { text: 'HTTP error! status: 404', message: 'Request failed with status code 500' }],
  ])('%s', async (_, body) => {
    const outcomes = [
      readOutcome({ status: 200, body }),
      readOutcome({ status: 200, body: JSON.stringify(body) }),
      readOutcome({ status: 200, data: body, headers: new Headers(), request: new (class XMLHttpRequest {})() }),
      await readResponse(Response.json(body)),
    ]
    for (const outcome of outcomes) expect(outcome).toMatchObject({ kind: 'ok', status: 200 })
    expect(await readResponse(Response.json(body, { status: 201 }))).toMatchObject({ kind: 'created', status: 201 })
  })

  test('the messages of a cart are read by themselves', () => {
    const cart = { messages: [{ code: 'withoutStock', text: 'Out of stock', status: 'error' }] }
    expect(readOutcome({ status: 200, body: cart }).kind).toBe('ok')
    expect(readOrderFormMessages(cart)).toHaveLength(1)
  })

  test.each([200, 201, 202, 204, 205])('%i without a body', async (status) => {
    const outcome = await readResponse(new Response(null, { status }))
    expect(outcome.status).toBe(status)
    expect(isSuccess(outcome.kind)).toBe(true)
    expect(readOutcome(status).status).toBe(status)
  })

  test('a page of HTML that talks of errors', async () => {
    const page = new Response('<!doctype html><title>404 Not Found</title><p>{"errors":[{}]}', {
      headers: { 'content-type': 'text/html' },
    })
    expect(await readResponse(page)).toMatchObject({ kind: 'ok', status: 200 })
  })

  test('an entry of Promise.allSettled that was fulfilled', () => {
    expect(readOutcome({ status: 'fulfilled', value: { status: 500 } }).kind).toBe('unknown')
  })
})

test('a failure of the body keeps every kind inside the table', async () => {
  for (const outcome of await readAll(200, { errors: [{ message: 'x', status: 999 }] })) {
    expect(Object.hasOwn(statusFacts, outcome.kind)).toBe(true)
  }
})

describe('VTEX ID says by its authStatus whether a sign-in failed', () => {
  test.each(['WrongCredentials', 'InvalidToken', 'BlockedUser'])(
    '%s is no success, and its code is kept',
    async (code) => {
      for (const status of [200, 401])
        expect(await readResponse(Response.json({ authStatus: code }, { status }))).toMatchObject({
          kind: 'unauthorized',
          code,
        })
    },
  )

  test('Success is one', async () => {
    expect((await readResponse(Response.json({ authStatus: 'Success', authCookie: {} }))).kind).toBe('ok')
  })
})
