import { runInNewContext } from 'node:vm'
import { Agent, fetch as undiciFetch } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HttpError } from '../../src/http/HttpError'
import { readOutcome } from '../../src/http/readOutcome'
import { readResponse } from '../../src/http/readResponse'
import type { Server } from './failingShop'
import { caught, closedAddress, failingShop } from './failingShop'

let shop: Server
let nobody: string

beforeAll(async () => {
  shop = await failingShop()
  nobody = await closedAddress()
})

afterAll(() => shop.close())

test('an undici whose headers or body take too long has timed out, though fetch just says that it failed', async () => {
  const dispatcher = new Agent({ headersTimeout: 50 })
  const failure = await caught(undiciFetch(`${shop.address}/hang`, { dispatcher }))
  expect(failure).toMatchObject({ name: 'TypeError', cause: { code: 'UND_ERR_HEADERS_TIMEOUT' } })
  expect(readOutcome(failure).kind).toBe('timedOut')
})

describe('several errors in one', () => {
  test('are told by the first', async () => {
    const failure = await caught(Promise.any([fetch(nobody), fetch('http://shop.invalid')]))
    expect(failure).toBeInstanceOf(AggregateError)
    expect(readOutcome(failure).kind).toBe('networkError')
    expect(readOutcome(new AggregateError([{ status: 404 }, { status: 503 }])).kind).toBe('notFound')
    expect(readOutcome(new AggregateError([])).kind).toBe('unknown')
  })
})

describe('a chain of causes', () => {
  test('is followed, the outermost status first', async () => {
    const cause = await caught(fetch(nobody))
    expect(readOutcome(new Error('Shelf failed', { cause: new Error('Catalogue failed', { cause }) })).kind).toBe(
      'networkError',
    )
    expect(readOutcome(Object.assign(new Error('a', { cause: { status: 502 } }), { status: 404 })).status).toBe(404)
  })

  test('may lead back to itself', () => {
    const [first, second] = [new Error('a'), new Error('b', { cause: { status: 503 } })]
    first.cause = second
    Object.assign(second, { error: first, errors: [first, second] })
    expect(readOutcome(first)).toMatchObject({ kind: 'serviceUnavailable', status: 503 })
    const lonely = new Error('c')
    lonely.cause = lonely
    expect(readOutcome(lonely)).toMatchObject({ kind: 'unknown', detail: 'c' })
  })

  test('ends somewhere: what is deeper than anybody wraps is not looked for', () => {
    let error: object = { status: 503 }
    for (let depth = 0; depth < 10_000; depth++) error = { cause: error }
    expect(readOutcome(error).kind).toBe('unknown')
  })
})

describe('an error of another realm', () => {
  test('is told by its shape', async () => {
    const failure = runInNewContext(
      'Object.assign(new Error("no"), { response: { status: 503, data: { code: "A1" } } })',
    )
    expect(failure).not.toBeInstanceOf(Error)
    expect(readOutcome(failure)).toMatchObject({ status: 503, code: 'A1' })
    expect(readOutcome(runInNewContext('new TypeError("Failed to fetch")')).kind).toBe('networkError')
    expect(readOutcome(runInNewContext('new TypeError("x is not a function")')).kind).toBe('unknown')
    const cause = await caught(fetch(nobody))
    expect(readOutcome(runInNewContext('new Error("a", { cause })', { cause })).kind).toBe('networkError')
    const list = runInNewContext('({ errors: [{ message: "no", extensions: { status: 429 } }] })')
    expect(readOutcome(list).kind).toBe('tooManyRequests')
  })
})

describe('what frameworks throw', () => {
  test('FastStore’s plain object is its status', () => {
    expect(readOutcome({ status: 429, message: '' })).toEqual({ kind: 'tooManyRequests', status: 429 })
    expect(readOutcome({ status: 404, message: 'Not Found' })).toMatchObject({ kind: 'notFound', detail: 'Not Found' })
  })

  test('Next’s digest is what support can find', () => {
    const error = Object.assign(new Error('An error occurred in the Server Components render.'), {
      digest: '2338172104',
    })
    expect(readOutcome(error)).toMatchObject({ kind: 'unknown', requestId: '2338172104' })
    const signal = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;replace;/login;307;' })
    expect(readOutcome(signal).requestId).toBeUndefined()
  })

  test('the result of Promise.allSettled and a failed event are read through', async () => {
    const [result] = await Promise.allSettled([fetch(nobody)])
    expect(readOutcome(result?.status === 'rejected' && result.reason).kind).toBe('networkError')
    expect(readOutcome({ type: 'error', error: { status: 503 } }).status).toBe(503)
  })
})

describe('what was read before', () => {
  test.each([
    [
      'cart',
      { status: 400, body: { fields: { email: ['CHK1'] }, error: { code: '429', message: 'a' }, operationId: 'b' } },
    ],
    ['payment', { status: 428, body: { RedirectResponseCollection: [{ redirectUrl: 'https://pay.example/1' }] } }],
    ['captcha', { status: 403, body: { error: { code: 'CHK0082', message: 'a' } } }],
    ['wait', { status: 503, headers: { 'retry-after': '30' }, url: '/api/orders/5', method: 'GET' }],
    ['no answer', new TypeError('Failed to fetch')],
    ['nothing', {}],
  ])('is the same when it is read again: %s', (_, input) => {
    const outcome = readOutcome(input)
    expect(readOutcome(outcome)).toEqual(outcome)
    expect(readOutcome(new HttpError(outcome, new Response(null, { status: 500 })))).toEqual(outcome)
  })

  test('is found in an HttpError that something else wraps', async () => {
    const response = await fetch(`${shop.address}/cart`)
    const failure = new HttpError(await readResponse(response), response)
    const outcome = readOutcome(new Error('Shelf failed', { cause: failure }))
    expect(outcome).toMatchObject({ status: 503, code: 'ORD027' })
    expect(outcome.retryAt).toBeGreaterThan(Date.now())
  })

  test('is not believed where it cannot be true', () => {
    expect(
      readOutcome({ kind: 'tooManyRequests', status: 429, retryAt: Number.POSITIVE_INFINITY }).retryAt,
    ).toBeUndefined()
    expect(readOutcome({ kind: 'tooManyRequests', status: 429, retryAt: Number.NaN }).retryAt).toBeUndefined()
    expect(readOutcome({ kind: 'constructor', status: 503 }).kind).toBe('serviceUnavailable')
    expect(readOutcome({ outcome: 'failed', status: 503 }).kind).toBe('serviceUnavailable')
    expect(
      readOutcome({ kind: 'actionRequired', status: 428, location: 'javascript:alert(1)' }).location,
    ).toBeUndefined()
  })
})
