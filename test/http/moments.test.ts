import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { HttpError } from '../../src/http/HttpError'
import { readOutcome } from '../../src/http/readOutcome'
import { readPublicOutcome } from '../../src/http/readPublicOutcome'
import { readResponse } from '../../src/http/readResponse'

const now = Date.UTC(2030, 0, 1, 12)
const seconds = (count: number) => now + count * 1000

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
})

afterEach(() => {
  vi.useRealTimers()
})

const busy = (headers: Record<string, string>) => ({ status: 429, headers })

describe('a relative time', () => {
  test.each<[string, () => unknown]>([
    ['of a plain answer', () => busy({ 'retry-after': '30' })],
    ['of a Response', () => new Response(null, { status: 503, headers: { 'Retry-After': '30' } })],
    ['of an error', () => Object.assign(new Error('no'), { response: busy({ 'retry-after': '30' }) })],
    ['of a rate limit', () => busy({ ratelimit: '"a";r=0;t=30' })],
    ['of an older rate limit', () => busy({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '30' })],
    [
      'of jQuery',
      () => ({
        status: 503,
        readyState: 4,
        getResponseHeader: (name: string) => (name === 'retry-after' ? '30' : null),
      }),
    ],
  ])('counts from when it was first read: %s', (_, make) => {
    const input = make()
    expect(readOutcome(input).retryAt).toBe(seconds(30))
    vi.setSystemTime(seconds(20))
    expect(readOutcome(input).retryAt).toBe(seconds(30))
    expect(readOutcome(new Error('The shelf failed', { cause: input })).retryAt).toBe(seconds(30))
    // The same answer once more is another one.
    expect(readOutcome(make()).retryAt).toBe(seconds(50))
  })

  test('counts from the answer, not from the end of its body', async () => {
    const body = new ReadableStream({
      async start(stream) {
        await Promise.resolve()
        vi.setSystemTime(seconds(20))
        stream.enqueue(new TextEncoder().encode('{"code":"A1"}'))
        stream.close()
      },
    })
    const response = new Response(body, { status: 503, headers: { 'Retry-After': '30' } })
    expect(await readResponse(response)).toMatchObject({ code: 'A1', retryAt: seconds(30) })
  })
})

describe('a wait that a server asked for', () => {
  const failure = Object.assign(new Error('no'), { response: busy({ 'retry-after': '30' }) })

  test.each([-86_400, -3600, -5, 0, 5, 3600, 86_400])('is as long by a clock that is %i s ahead', (ahead) => {
    vi.setSystemTime(now)
    const sent = JSON.parse(JSON.stringify(readPublicOutcome({ ...failure.response })))
    // The browser takes the page over, by its own clock.
    vi.setSystemTime(seconds(ahead))
    expect(readOutcome(sent).retryAt).toBe(seconds(ahead + 30))
    vi.setSystemTime(seconds(ahead + 20))
    expect(readOutcome(sent).retryAt).toBe(seconds(ahead + 30))
  })

  test('is not started anew by what is kept of it on the same clock', () => {
    const kept = JSON.parse(JSON.stringify(readOutcome({ ...failure.response })))
    vi.setSystemTime(seconds(20))
    expect(readOutcome(kept).retryAt).toBe(seconds(30))
  })

  test('is sent without the time of the clock where it is over', () => {
    expect(readPublicOutcome(busy({ 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' }))).toEqual({
      kind: 'tooManyRequests',
      status: 429,
      retryAt: Date.UTC(1994, 10, 6, 8, 49, 37),
    })
  })

  test('is not believed where the time of the clock is none', () => {
    for (const readAt of ['soon', Number.NaN, null, {}, 5n])
      expect(readOutcome({ kind: 'tooManyRequests', retryAt: seconds(5), readAt }).retryAt).toBe(seconds(5))
    for (const retryAt of ['soon', Number.NaN, null, {}, 5n])
      expect(readOutcome({ kind: 'tooManyRequests', retryAt, readAt: now }).retryAt).toBeUndefined()
  })
})

describe('what a server sends with a page', () => {
  test.each([
    ['that it did not reach its API', new TypeError('fetch failed'), 'badGateway'],
    ['that its API does not exist', Object.assign(new Error('no'), { code: 'ENOTFOUND' }), 'badGateway'],
    ['that it did not wait any longer', new DOMException('', 'TimeoutError'), 'gatewayTimeout'],
    ['that its API failed', { status: 503 }, 'serviceUnavailable'],
  ])('says, not of the shopper’s connection: %s', (_, failure, kind) => {
    expect(readPublicOutcome(failure)).toEqual({ kind, ...(kind === 'serviceUnavailable' && { status: 503 }) })
  })

  test('says of the shopper’s connection what a browser reads there', () => {
    vi.stubGlobal('document', {})
    expect(readPublicOutcome(new TypeError('Failed to fetch'))).toEqual({ kind: 'networkError' })
    vi.unstubAllGlobals()
  })

  test('says that a person has to be seen first', () => {
    expect(readPublicOutcome({ status: 403, headers: { 'cf-mitigated': 'challenge' } })).toEqual({
      kind: 'actionRequired',
      status: 403,
      challenged: true,
    })
  })
})

describe('an HttpError', () => {
  const make = async () => {
    const headers = { 'Retry-After': '30', 'Content-Type': 'application/json' }
    const response = new Response('{"error":{"code":"ORD027","message":"no"}}', { status: 503, headers })
    return new HttpError(await readResponse(response), response)
  }

  test('reads the same after a structured clone, as JSON, and behind what wraps it', async () => {
    const error = await make()
    const { outcome } = error
    expect(outcome).toMatchObject({ status: 503, code: 'ORD027', retryAt: seconds(30) })
    expect(readOutcome(error)).toEqual(outcome)
    expect(readOutcome(structuredClone(error))).toEqual(outcome)
    expect(readOutcome(JSON.parse(JSON.stringify(error)))).toEqual(outcome)
    expect(readOutcome(new Error('The order failed', { cause: structuredClone(error) }))).toEqual(outcome)
  })

  test('keeps its status and its code by its name and message alone', async () => {
    const { name, message } = await make()
    expect(readOutcome({ name, message })).toMatchObject({ kind: 'serviceUnavailable', status: 503, code: 'ORD027' })
    expect(readOutcome(`${name}: ${message}`)).toMatchObject({ kind: 'serviceUnavailable', status: 503 })
    expect(readOutcome(new Error('HTTP 404'))).toMatchObject({ kind: 'notFound', status: 404, code: undefined })
  })

  test('is not to be found in what a server sends', () => {
    const forged = { name: 'HttpError', outcome: { kind: 'ok', method: 'GET' } }
    expect(readOutcome({ status: 503, body: forged })).toMatchObject({ kind: 'serviceUnavailable', method: undefined })
    const cause = { kind: 'ok', method: 'GET' }
    expect(readOutcome(Object.assign(new Error('no', { cause }), { status: 503 })).kind).toBe('serviceUnavailable')
    expect(readOutcome(new Error('no', { cause })).kind).toBe('unknown')
  })
})
