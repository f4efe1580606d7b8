import axios from 'axios'
import fc from 'fast-check'
import { ofetch } from 'ofetch'
import superagent from 'superagent'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HttpError } from '../../src/http/HttpError'
import { readOutcome } from '../../src/http/readOutcome'
import { readResponse } from '../../src/http/readResponse'
import { retryAdvice } from '../../src/retry/retryAdvice'
import type { Server } from './failingShop'
import { caught, failingShop, serve } from './failingShop'

// What was sent is never inferred from what came back.

let shop: Server
let gateway: Server

/** What a gateway says of its own call to the service behind it, which was another request than the shopper's. */
const upstream = {
  method: 'GET',
  url: 'https://internal.example/stock/91?token=s3cret',
  config: { method: 'get', url: 'https://internal.example/stock/91' },
  request: { method: 'GET', url: 'https://internal.example/stock/91', path: '/stock/91' },
  options: { method: 'GET', url: 'https://internal.example/stock/91' },
  headers: { 'retry-after': '1', 'ratelimit-remaining': '0' },
  statusCode: 503,
}

beforeAll(async () => {
  shop = await failingShop()
  gateway = await serve((_, answer) => {
    answer.writeHead(503, { 'Content-Type': 'application/json' }).end(JSON.stringify(upstream))
  })
})

afterAll(async () => {
  await shop.close()
  await gateway.close()
})

const modeOfPost = (input: unknown) => retryAdvice(readOutcome(input), { attempt: 1, method: 'POST' }).mode

describe('a gateway that names its own call', () => {
  test('does not name the request that was sent, by fetch', async () => {
    const response = await fetch(`${gateway.address}/order`, { method: 'POST' })
    const outcome = await readResponse(response)
    expect(outcome).toMatchObject({ status: 503, method: undefined, url: `${gateway.address}/order` })
    expect(readOutcome(new HttpError(outcome, response))).toMatchObject({ method: undefined })
    expect(outcome.retryAt).toBeUndefined()
    expect(retryAdvice(outcome, { attempt: 1, method: 'POST' }).mode).toBe('verifyFirst')
  })

  test('does not replace what axios, superagent and ofetch keep of the request', async () => {
    const url = `${gateway.address}/order`
    expect(readOutcome(await caught(axios.post(url, {})))).toMatchObject({ method: 'post', url, retryAt: undefined })
    expect(readOutcome(await caught(superagent.post(url)))).toMatchObject({ method: 'POST', retryAt: undefined })
    expect(readOutcome(await caught(ofetch(url, { method: 'POST', retry: 0 })))).toMatchObject({ method: 'POST', url })
    const answer = await axios.post(url, {}, { validateStatus: () => true })
    expect(readOutcome(answer)).toMatchObject({ status: 503, method: 'post', url })
  })

  test.each<[string, (body: object) => unknown]>([
    ['thrown as it is', (body) => body],
    ['thrown as text', (body) => JSON.stringify(body)],
    [
      'whose names were given to an error',
      (body) => Object.assign(new Error('no'), { ...body, config: undefined, request: undefined, options: undefined }),
    ],
    ['as a cause', (body) => new Error('no', { cause: body })],
    ['in the message', (body) => new Error(JSON.stringify(body))],
    ['in a list of errors', (body) => ({ errors: [{ message: 'no', extensions: { exception: body } }] })],
    ['in a batch', (body) => [{ data: null, errors: [body] }]],
    ['as the body of a plain answer', (body) => ({ status: 503, headers: {}, data: body })],
    [
      'as the body of a thrown answer',
      (body) => Object.assign(new Error('no'), { response: { status: 503, data: body } }),
    ],
    ['as an answer of axios in a body', (body) => ({ error: { response: { ...body, data: body } } })],
    [
      'as an error in a body',
      (body) => ({ status: 503, body: { name: 'AxiosError', stack: 'Error', message: 'no', ...body } }),
    ],
    [
      'as what was read before, in a body',
      (body) => ({ status: 503, body: { kind: 'notFound', outcome: { kind: 'ok', ...body }, ...body } }),
    ],
  ])('does not name the request that was sent: %s', (title, wrap) => {
    const outcome = readOutcome(wrap(upstream))
    expect(outcome.method).toBeUndefined()
    // The address of what is thrown as it is may be the client's, and decides about nothing.
    if (!/as it is|given/.test(title)) expect(outcome.url).toBeUndefined()
  })
})

test('a method that is no token and an address that is none are not taken from a client either', () => {
  const thrown = (config: object) => Object.assign(new Error('no'), { config })
  expect(readOutcome(thrown({ method: 'Object reference not set', url: 'not an address' }))).toEqual({
    kind: 'unknown',
    detail: 'no',
  })
  expect(readOutcome(thrown({ method: 5, url: {} }))).toEqual({ kind: 'unknown', detail: 'no' })
  expect(readOutcome(thrown({ method: 'post', url: new URL('https://shop.example/a') }))).toMatchObject({
    method: 'post',
    url: 'https://shop.example/a',
  })
})

describe('nothing in a body', () => {
  const names =
    'status statusCode code kind outcome method url config request options headers retry-after ratelimit error errors data ' +
    'body message name stack response cause extensions exception http retryAt readAt challenged success ok type crossDomain ' +
    'cf-mitigated result reason context networkError meta graphQLErrors getResponseHeader fields recaptchaKey signal'
  const values = fc.constantFrom<unknown>(
    ...[0, 200, 304, 400, 401, 403, 404, 409, 413, 425, 428, 429, 460, 503, 1e12],
    ...[
      'GET',
      'get',
      'HEAD',
      'PUT',
      'https://a.example/b',
      '/a/b',
      'offline',
      'notFound',
      'tooManyRequests',
      'aborted',
      'ok',
    ],
    ...[
      'THROTTLED',
      'UNAUTHENTICATED',
      'CHK0082',
      'AbortError',
      'TypeError',
      'Failed to fetch',
      'HTTP 404',
      'HttpError',
    ],
    ...[
      '5',
      'challenge',
      '"a";r=0;t=5',
      'status code 404',
      '404 Not Found',
      'Object reference not set',
      true,
      false,
      null,
    ],
  )
  const { body } = fc.letrec<{ body: unknown; node: unknown }>((tie) => ({
    node: fc.oneof({ maxDepth: 6 }, values, fc.array(tie('body'), { maxLength: 3 }), tie('body')),
    body: fc.dictionary(fc.constantFrom(...names.split(' ')), tie('node'), { maxKeys: 7 }),
  }))

  const request = { method: 'POST', url: 'https://shop.example/api/order' }
  const unclear = fc.constantFrom(500, 502, 503, 504, 520, 524, 529, 599)

  test('changes what was sent, or lets a POST be sent again that has to be checked first', async () => {
    await fc.assert(
      fc.asyncProperty(body, unclear, async (said, status) => {
        const text = JSON.stringify(said)
        const response = new Response(text, { status })
        const inputs = [
          await readResponse(response),
          Object.assign(new Error('no'), { config: request, response: { status, headers: {}, data: said } }),
          Object.assign(new Error('no'), { config: request, response: { status, headers: {}, data: text } }),
          { status, headers: {}, body: said },
        ]
        for (const input of inputs) {
          const { method, url } = readOutcome(input)
          expect([undefined, request.method]).toContain(method)
          expect([undefined, '', request.url]).toContain(url)
          expect(modeOfPost(input)).toBe('verifyFirst')
        }
      }),
      { numRuns: process.env.LONG ? 100_000 : 3000 },
    )
  })
})
