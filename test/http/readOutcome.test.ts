import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readOutcome } from '../../src/http/readOutcome'
import { statusFacts } from '../../src/status/statusFacts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const hostile = new Proxy(Object.create(null), {
  get() {
    throw new Error('get')
  },
  has() {
    throw new Error('has')
  },
  getPrototypeOf() {
    throw new Error('getPrototypeOf')
  },
  ownKeys() {
    throw new Error('ownKeys')
  },
})

/** A port that nothing listens on: taken for a moment, then given back. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('should have failed')
    },
    (error) => error,
  )
}

describe('an answer', () => {
  test('is read from a number and a numeric string', () => {
    expect(readOutcome(503)).toEqual({ status: 503, kind: 'serviceUnavailable' })
    expect(readOutcome(' 404 ')).toEqual({ status: 404, kind: 'notFound' })
    expect(readOutcome(0)).toEqual({ kind: 'networkError' })
    expect(readOutcome(700)).toEqual({ status: 700, kind: 'serverError' })
  })

  test('is read from a Response, with its Retry-After, and leaves the body alone', async () => {
    vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] })
    const response = new Response('body', { status: 503, headers: { 'Retry-After': '30' } })
    expect(readOutcome(response)).toMatchObject({
      status: 503,
      kind: 'serviceUnavailable',
      retryAt: 1_030_000,
    })
    expect(await response.text()).toBe('body')
  })

  test('is read from a Response with an HTTP-date', () => {
    const headers = { 'Retry-After': 'Tue, 01 Jan 2030 00:00:00 GMT' }
    expect(readOutcome(new Response(null, { status: 429, headers })).retryAt).toBe(Date.UTC(2030, 0, 1))
  })

  test('is read from a real server, with its address', async () => {
    const server = createServer((_, answer) => answer.writeHead(429, { 'Retry-After': '5' }).end('slow down'))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const before = Date.now()
    const outcome = readOutcome(await fetch(`http://127.0.0.1:${port}/api/cart`))
    server.close()
    expect(outcome).toMatchObject({
      status: 429,
      kind: 'tooManyRequests',
      url: `http://127.0.0.1:${port}/api/cart`,
    })
    expect(outcome.retryAt).toBeGreaterThanOrEqual(before + 5000)
    expect(outcome.retryAt).toBeLessThanOrEqual(Date.now() + 5000)
  })

  test.each([
    ['status', { status: 503 }],
    ['status, as a string', { status: '503' }],
    ['statusCode', { statusCode: 503 }],
    ['a status that is a word, and a statusCode', { status: 'error', statusCode: 503 }],
    ['response.status', Object.assign(new Error('failed'), { response: { status: 503 } })],
    ['response.statusCode', { response: { statusCode: 503 } }],
    ['a status of 0 over a response that has one', { status: 0, response: { status: 503 } }],
    ['a thrown plain object without a message', { status: 503, message: '' }],
    ['a function', Object.assign(() => {}, { status: 503 })],
    ['an object without a prototype', Object.assign(Object.create(null), { status: 503 })],
  ])('is read from %s', (_, input) => {
    expect(readOutcome(input)).toMatchObject({
      status: 503,
      kind: 'serviceUnavailable',
    })
  })

  test('keeps the Retry-After of the response inside an error', () => {
    const headers = new Headers({
      'Retry-After': 'Tue, 01 Jan 2030 00:00:00 GMT',
    })
    const error = Object.assign(new Error('failed'), {
      response: { status: 503, headers },
    })
    expect(readOutcome(error).retryAt).toBe(Date.UTC(2030, 0, 1))
  })

  test('keeps the server’s own text in detail alone', () => {
    const outcome = readOutcome({
      status: 500,
      message: 'Object reference not set',
    })
    expect(outcome).toEqual({
      status: 500,
      kind: 'internalServerError',
      detail: 'Object reference not set',
    })
  })

  test('is found behind causes, the outermost first', () => {
    expect(readOutcome(new Error('a', { cause: new Error('b', { cause: { status: 502 } }) })).kind).toBe('badGateway')
    expect(
      readOutcome(
        Object.assign(new Error('a', { cause: { status: 502 } }), {
          status: 404,
        }),
      ).kind,
    ).toBe('notFound')
    expect(readOutcome(new Error('a', { cause: new DOMException('', 'AbortError') })).kind).toBe('aborted')
  })

  test('takes 499 for a cancellation', () => {
    expect(readOutcome(499)).toEqual({ status: 499, kind: 'aborted' })
  })
})

describe('no answer', () => {
  test('is a network error when a real fetch finds nobody', async () => {
    const port = await closedPort()
    expect(readOutcome(await caught(fetch(`http://127.0.0.1:${port}/`))).kind).toBe('networkError')
  })

  test('is a network error when a real server hangs up', async () => {
    const server = createServer((request) => request.socket.destroy())
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const failure = await caught(fetch(`http://127.0.0.1:${port}/`))
    server.close()
    expect(readOutcome(failure).kind).toBe('networkError')
  })

  test('is a cancellation or a timeout when the caller’s signal ends a real request', async () => {
    const server = createServer(() => {})
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const controller = new AbortController()
    const aborted = caught(fetch(address, { signal: controller.signal }))
    controller.abort()
    expect(readOutcome(await aborted).kind).toBe('aborted')
    expect(readOutcome(await caught(fetch(address, { signal: AbortSignal.timeout(20) }))).kind).toBe('timedOut')
    server.closeAllConnections()
    server.close()
  })

  test.each([
    ['Chrome', 'Failed to fetch'],
    ['Firefox', 'NetworkError when attempting to fetch resource.'],
    ['Safari', 'Load failed'],
    ['Node', 'fetch failed'],
    ['React Native', 'Network request failed'],
  ])('is a network error in the words of %s', (_, message) => {
    expect(readOutcome(new TypeError(message))).toEqual({
      kind: 'networkError',
      detail: message,
    })
  })

  test('is a network error for Response.error() and for a status of 0', () => {
    expect(readOutcome(Response.error()).kind).toBe('networkError')
    expect(readOutcome({ status: 0, statusText: 'error' }).kind).toBe('networkError')
  })

  test('is put down to being offline where the browser knows that it is', () => {
    vi.stubGlobal('navigator', { onLine: false })
    expect(readOutcome(new TypeError('Failed to fetch')).kind).toBe('offline')
    expect(readOutcome({ status: 0 }).kind).toBe('offline')
    vi.stubGlobal('navigator', { onLine: true })
    expect(readOutcome(new TypeError('Failed to fetch')).kind).toBe('networkError')
  })

  test('does not put an answer, a cancellation or a timeout down to being offline', () => {
    vi.stubGlobal('navigator', { onLine: false })
    expect(readOutcome({ status: 503 }).kind).toBe('serviceUnavailable')
    expect(readOutcome(new DOMException('', 'AbortError')).kind).toBe('aborted')
    expect(readOutcome(new DOMException('', 'TimeoutError')).kind).toBe('timedOut')
  })

  test('is told by name, so that an error from another realm counts', () => {
    expect(readOutcome({ name: 'AbortError' }).kind).toBe('aborted')
    expect(readOutcome({ name: 'TimeoutError' }).kind).toBe('timedOut')
    expect(readOutcome({ name: 'TypeError', message: 'Failed to fetch' }).kind).toBe('networkError')
  })

  test('does not call a hidden status a network error', () => {
    expect(readOutcome({ type: 'opaqueredirect', status: 0 }).kind).toBe('redirection')
    expect(readOutcome({ type: 'opaque', status: 0 }).kind).toBe('unknown')
  })
})

describe('nonsense', () => {
  test('leaves a programmer’s error unknown', () => {
    const input = undefined as unknown as { items: string[] }
    let failure: unknown
    try {
      input.items.at(0)
    } catch (error) {
      failure = error
    }
    expect(failure).toBeInstanceOf(TypeError)
    expect(readOutcome(failure)).toEqual({ kind: 'unknown', detail: (failure as Error).message })
    expect(readOutcome(new TypeError('fetch is not a function')).kind).toBe('unknown')
  })

  test('is unknown, whatever it is, and never throws', () => {
    const cycle: { cause?: unknown } = {}
    cycle.cause = { cause: cycle }
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    const values: unknown[] = [
      undefined,
      null,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      -1,
      1000,
      5.5,
      '',
      'abc',
      '5e2',
      true,
      Symbol('x'),
      1n,
      [],
      {},
      () => {},
      new Map(),
      new Date(),
      cycle,
      hostile,
      revoked.proxy,
      { status: {} },
      { status: Number.NaN },
      { response: null },
      { cause: hostile },
      {
        get status() {
          throw new Error('no')
        },
        get cause() {
          throw new Error('no')
        },
      },
    ]
    for (const value of values) expect(readOutcome(value)).toEqual({ kind: 'unknown' })
  })

  test('reads past a getter that throws and a Proxy that throws', () => {
    expect(
      readOutcome({
        get status() {
          throw new Error('no')
        },
        statusCode: 503,
      }).kind,
    ).toBe('serviceUnavailable')
    expect(readOutcome({ status: 503, headers: hostile, message: hostile, url: 5 }).kind).toBe('serviceUnavailable')
    expect(readOutcome({ response: hostile, cause: { status: 504 } }).kind).toBe('gatewayTimeout')
  })

  test('gives every number from -1 to 1000 a kind that has facts', () => {
    for (let code = -1; code <= 1000; code++) {
      for (const input of [code, { status: code }, { response: { status: code } }]) {
        expect(Object.hasOwn(statusFacts, readOutcome(input).kind), String(code)).toBe(true)
      }
    }
  })
})
