import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import type { ClientSessionRequestOptions, Http2Server } from 'node:http2'
import * as http2 from 'node:http2'
import * as https from 'node:https'
import type { AddressInfo, Server as AnyServer } from 'node:net'
import { createServer } from 'node:net'
import { configureStore } from '@reduxjs/toolkit'
import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query'
import { FunctionsClient } from '@supabase/functions-js'
import { PostgrestClient } from '@supabase/postgrest-js'
import axios from 'axios'
import axios21 from 'axios21'
import axios26 from 'axios26'
import got from 'got'
import nodeFetch3 from 'node-fetch'
// @ts-expect-error: comes without types
import nodeFetch2 from 'node-fetch2'
import superagent from 'superagent'
import { request, Client as UndiciClient, fetch as undiciFetch } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import wretch from 'wretch'
import AbortAddon from 'wretch/addons/abort'
import { readOutcome } from '../../src/http/readOutcome'
import { readResponse } from '../../src/http/readResponse'
import type { Server } from './failingShop'
import { caught, closedAddress, failingShop, operationId, serve } from './failingShop'

// More clients that fail for real: older ones, those that return their errors, and what is below all of them.

let shop: Server
let nobody: string
/** Redirects to itself. */
let loop: Server
/** Breaks off in the middle of a body in chunks. */
let cut: Speaker

beforeAll(async () => {
  shop = await failingShop()
  nobody = await closedAddress()
  loop = await serve((_, answer) => answer.writeHead(302, { Location: '/' }).end())
  cut = await speak('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"a":')
})

afterAll(() => Promise.all([shop.close(), loop.close(), cut.close()]))

interface Speaker {
  port: number
  close(): void
}

async function listen(server: AnyServer): Promise<Speaker> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, close: () => server.close() }
}

/** Says the same to everybody, then hangs up. */
function speak(words: string): Promise<Speaker> {
  return listen(createServer((socket) => socket.on('error', () => {}).end(words)))
}

interface Client {
  /** Fails with 503. `url` is without a path, which some clients choose. */
  get(url: string): PromiseLike<unknown>
  /** Gives up by itself after a moment. */
  impatient?(url: string): PromiseLike<unknown>
  /** Ends with the signal. */
  ending?(url: string, signal: AbortSignal): PromiseLike<unknown>
  /** What it calls its own timeout, and a signal that ran out of time: some keep no reason. */
  calls?: { impatient?: 'aborted'; signal?: 'aborted' }
  /** Whether the error has no headers. */
  isBare?: true
}

type Answer = Pick<Response, 'ok' | 'json'>
const json = async (response: Answer) => (response.ok ? response.json() : Promise.reject(response))
const error = (result: { error?: unknown }) => Promise.reject(result.error)
const query = (url: string, timeout = 2000, { signal } = new AbortController()) =>
  Promise.resolve(fetchBaseQuery({ timeout })(url, { signal } as Parameters<ReturnType<typeof fetchBaseQuery>>[1], {}))
const table = (url: string, options = {}) =>
  new PostgrestClient(url, { retry: false, ...options }).from('carts').select()
const invoke = (url: string, options = {}) => new FunctionsClient(url).invoke('pay', options)

const clients: Record<string, Client> = {
  'node-fetch 2': {
    get: (url) => nodeFetch2(url).then(json),
    impatient: (url) => nodeFetch2(url, { timeout: 50 }),
    ending: (url, signal) => nodeFetch2(url, { signal }),
    calls: { signal: 'aborted' },
  },
  'node-fetch 3': {
    get: (url) => nodeFetch3(url).then((response) => json(response as unknown as Answer)),
    ending: (url, signal) => nodeFetch3(url, { signal }),
    calls: { signal: 'aborted' },
  },
  wretch: {
    get: (url) => wretch(url).get().json(),
    impatient: (url) => wretch(url).addon(AbortAddon()).get().setTimeout(50).res(),
    ending: (url, signal) => wretch(url).options({ signal }).get().res(),
    calls: { impatient: 'aborted' },
  },
  'RTK Query': {
    get: (url) => query(url).then(error),
    impatient: (url) => query(url, 50).then(error),
    ending: (url, signal) => query(url, 2000, { signal } as AbortController).then(error),
    isBare: true,
  },
  'functions of Supabase': {
    get: (url) => invoke(url).then(error),
    impatient: (url) => invoke(url, { timeout: 50 }).then(error),
    ending: (url, signal) => invoke(url, { signal }).then(error),
    calls: { impatient: 'aborted' },
  },
  'axios 0.21': {
    get: (url) => axios21.get(url),
    impatient: (url) => axios21.get(url, { timeout: 50 }),
  },
  'axios 0.26': {
    get: (url) => axios26.get(url),
    impatient: (url) => axios26.get(url, { timeout: 50 }),
    ending: (url, signal) => axios26.get(url, { signal }),
    calls: { signal: 'aborted' },
  },
}

describe.each(Object.entries(clients))('%s', (name, { get, impatient, ending, calls, isBare }) => {
  test('tells a status, its Retry-After, and what is in the body', async () => {
    const before = Date.now()
    const failure = await caught(get(`${shop.address}/cart`))
    const outcome = readOutcome(failure)
    expect(outcome).toMatchObject({ kind: 'serviceUnavailable', status: 503, bodyStatus: undefined })
    if (isBare) expect(outcome.retryAt).toBeUndefined()
    else expect(outcome.retryAt).toBeGreaterThanOrEqual(before + 30_000)
    // The body of a `Response` is still to be read. That of node-fetch is a stream of Node, and stays unread.
    if (/^node-fetch/.test(name)) return
    const { context } = failure as { context?: Response }
    const whole = context ? await readResponse(context) : outcome
    expect(whole).toMatchObject({ status: 503, code: 'ORD027', requestId: operationId })
    expect(whole.detail).toBe('No seller replied in time')
  })

  test('tells a refused connection, a host that is not there, and a server that hangs up', async () => {
    const urls = [nobody, 'http://shop.invalid', `${shop.address}/drop`, `http://127.0.0.1:${cut.port}`]
    // node-fetch 2 waits for ever for the rest of a body that has a length.
    if (name !== 'node-fetch 2') urls.push(`${shop.address}/cut`)
    // RTK Query keeps the status of a body that broke off: see below.
    for (const url of name === 'RTK Query' ? urls.slice(0, 3) : urls) {
      const outcome = readOutcome(await caught(get(url)))
      expect(outcome.kind, url).toBe('networkError')
      expect(outcome, url).toMatchObject({ status: undefined, code: undefined, retryAt: undefined })
    }
  })

  test('does not take an answer that is no JSON for one that never came', async () => {
    const said = await Promise.resolve(get(`${shop.address}/text`)).catch((failure) => failure)
    expect(['unknown', 'ok']).toContain(readOutcome(said).kind)
  })

  test.skipIf(!impatient)('tells its own timeout, unless it calls it a cancellation', async () => {
    const outcome = readOutcome(await caught(impatient!(`${shop.address}/hang`)))
    expect(outcome).toMatchObject({ kind: calls?.impatient ?? 'timedOut', status: undefined, code: undefined })
  })

  test.skipIf(!ending)('tells a cancellation, before and while it waits, and by a timeout', async () => {
    const controller = new AbortController()
    const failure = caught(ending!(`${shop.address}/hang`, controller.signal))
    setTimeout(() => controller.abort(), 30)
    expect(readOutcome(await failure)).toMatchObject({ kind: 'aborted', code: undefined, status: undefined })
    expect(readOutcome(await caught(ending!(`${shop.address}/hang`, controller.signal))).kind).toBe('aborted')
    const late = await caught(ending!(`${shop.address}/hang`, AbortSignal.timeout(30)))
    expect(readOutcome(late).kind).toBe(calls?.signal ?? 'timedOut')
  })
})

test.each([undefined, 'The shopper left'])('axios 0.21 tells a cancellation with the message %j', async (words) => {
  const { token, cancel } = axios21.CancelToken.source()
  const failure = caught(axios21.get(`${shop.address}/hang`, { cancelToken: token }))
  cancel(words)
  expect(readOutcome(await failure).kind).toBe('aborted')
})

describe('the results of RTK Query', () => {
  function dispatch(path: string, timeout = 2000) {
    const api = createApi({
      baseQuery: fetchBaseQuery({ baseUrl: shop.address, timeout }),
      endpoints: (build) => ({ cart: build.query<unknown, string>({ query: (url) => url }) }),
    })
    const store = configureStore({
      reducer: { api: api.reducer },
      middleware: (middleware) => middleware().concat(api.middleware),
    })
    return store.dispatch(api.endpoints.cart.initiate(path))
  }

  test('tell a status, with Retry-After where they come with what the query kept', async () => {
    const result = await dispatch('/cart')
    for (const input of [result, result.error, await caught(dispatch('/cart').unwrap())]) {
      expect(readOutcome(input)).toMatchObject({ kind: 'serviceUnavailable', status: 503, code: 'ORD027' })
    }
    const before = Date.now()
    const whole = readOutcome(await query(`${shop.address}/cart`))
    expect(whole).toMatchObject({ status: 503, url: `${shop.address}/cart`, method: 'GET' })
    expect(whole.retryAt).toBeGreaterThanOrEqual(before + 30_000)
  })

  test('tell a query that was aborted, and one that gave up', async () => {
    const running = dispatch('/hang')
    running.abort()
    expect(readOutcome(await caught(running.unwrap())).kind).toBe('aborted')
    expect(readOutcome(await caught(dispatch('/hang', 50).unwrap())).kind).toBe('timedOut')
    expect(readOutcome(await caught(dispatch('/drop').unwrap())).kind).toBe('networkError')
  })

  test('tell as a whole what their error tells', async () => {
    expect(readOutcome(await dispatch('/hang', 50)).kind).toBe('timedOut')
    expect(readOutcome(await dispatch('/drop')).kind).toBe('networkError')
    expect(readOutcome(await query(`${nobody}/cart`)).kind).toBe('networkError')
  })

  test('tell a body that broke off', async () => {
    expect(readOutcome(await caught(dispatch('/cut').unwrap())).kind).toBe('networkError')
  })
})

describe('the tables of Supabase', () => {
  test('tell a status, which their response has and not their error', async () => {
    const response = await table(shop.address)
    expect(readOutcome(response)).toMatchObject({ kind: 'serviceUnavailable', status: 503, code: 'ORD027' })
    expect(readOutcome(response.error)).toMatchObject({ status: undefined, code: 'ORD027', requestId: operationId })
  })

  test('tell that nobody is there and that the server hung up, returned or thrown', async () => {
    for (const url of [nobody, 'http://shop.invalid', `${shop.address}/drop`, `${shop.address}/cut`]) {
      const response = await table(url)
      for (const input of [response, response.error, await caught(table(url).throwOnError())]) {
        expect(readOutcome(input), url).toMatchObject({ kind: 'networkError', status: undefined, code: undefined })
      }
    }
  })

  const hang = (signal = AbortSignal.timeout(30)) => table(`${shop.address}/hang`).abortSignal(signal)

  test('tell a signal that ran out of time from a cancellation', async () => {
    expect(readOutcome((await hang()).error).kind).toBe('timedOut')
    expect(readOutcome((await hang(AbortSignal.abort())).error).kind).toBe('aborted')
    expect(readOutcome(await caught(hang().throwOnError())).kind).toBe('timedOut')
    expect(readOutcome(await caught(hang(AbortSignal.abort()).throwOnError())).kind).toBe('aborted')
  })

  test('call their own timeout a cancellation', async () => {
    expect(readOutcome((await table(`${shop.address}/hang`, { timeout: 30 })).error).kind).toBe('aborted')
  })

  test('tell by their response what their error tells', async () => {
    expect(readOutcome(await hang()).kind).toBe('timedOut')
    expect(readOutcome(await hang(AbortSignal.abort())).kind).toBe('aborted')
  })
})

test('the media type of superagent is no code', async () => {
  const bare = await serve((_, answer) => answer.writeHead(503, { 'Content-Type': 'application/json' }).end('{}'))
  const failure = await caught(superagent.get(bare.address))
  await bare.close()
  expect(readOutcome(failure)).toMatchObject({ status: 503, code: undefined })
})

describe('a request that is itself wrong is no network error', () => {
  const wrong: [string, () => PromiseLike<unknown>][] = [
    ['a port that browsers forbid', () => fetch('http://127.0.0.1:6667/')],
    ['a scheme', () => fetch('shop://cart')],
    ['a relative address', () => fetch('/api/cart')],
    ['a method', () => fetch(shop.address, { method: 'G E T' })],
    ['a header', () => fetch(shop.address, { headers: { 'my header': '1' } })],
    ['a GET with a body', () => fetch(shop.address, { body: 'cart' })],
    ['redirects without end', () => fetch(loop.address)],
    ['a redirect that is not allowed', () => fetch(loop.address, { redirect: 'error' })],
    ['a method, for the fetch of undici', () => undiciFetch(shop.address, { method: 'G E T' })],
    ['an option of undici', () => request(shop.address, { headersTimeout: -1 })],
    ['a method of undici', () => request(shop.address, { method: 'G E T' })],
    ['a path of undici', () => new UndiciClient(shop.address).request({ path: 'cart', method: 'GET' })],
    ['redirects of node-fetch 2', () => nodeFetch2(loop.address)],
    ['redirects of node-fetch 3', () => nodeFetch3(loop.address)],
    ['a scheme of node-fetch 2', () => nodeFetch2('shop://cart')],
    ['a scheme of node-fetch 3', () => nodeFetch3('shop://cart')],
    ['redirects of axios', () => axios.get(loop.address)],
    ['redirects of axios 0.26', () => axios26.get(loop.address)],
    ['a scheme of axios', () => axios.get('shop://cart')],
    ['an option of got', () => got(shop.address, { timeout: { request: 'soon' as unknown as number } })],
  ]

  test.each(wrong)('%s', async (_, ask) => {
    expect(readOutcome(await caught(ask()))).toMatchObject({ kind: 'unknown', status: undefined, retryAt: undefined })
  })

  test('got tells the redirect where it stopped', async () => {
    expect(readOutcome(await caught(got(loop.address)))).toMatchObject({ kind: 'redirection', status: 302 })
  })
})

/** Ways to ask for an address that are not told apart below HTTP. */
const asking: [string, (url: string) => PromiseLike<unknown>][] = [
  ['fetch', (url) => fetch(url).then((response) => response.text())],
  ['undici', (url) => request(url).then(({ body }) => body.text())],
  ['node-fetch 2', (url) => nodeFetch2(url)],
  ['node-fetch 3', (url) => nodeFetch3(url)],
  ['axios', (url) => axios.get(url)],
  ['axios 0.26', (url) => axios26.get(url)],
  ['got', (url) => got(url, { retry: { limit: 0 } })],
]

describe('a server that does not speak HTTP is a network error', () => {
  const spoken = {
    'another protocol': 'SSH-2.0-OpenSSH_9.0\r\n\r\n',
    'nothing at all': '',
    'another version': 'HTTP/9.9 200 OK\r\n\r\n',
    'a status of letters': 'HTTP/1.1 2x0 OK\r\n\r\n',
    'a header without a colon': 'HTTP/1.1 200 OK\r\nno header\r\n\r\n',
    'a length of letters': 'HTTP/1.1 200 OK\r\nContent-Length: long\r\n\r\n',
    'a chunk without a size': 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab',
  }

  test.each(Object.entries(spoken))('%s', async (what, words) => {
    const { port, close } = await speak(words)
    // These two take the body for one that is still to come, or for its end.
    const isBody = what.startsWith('a chunk')
    for (const [name, ask] of asking.filter(([client]) => !isBody || !client.startsWith('node-fetch'))) {
      const failure = await caught(ask(`http://127.0.0.1:${port}/`))
      expect(readOutcome(failure), name).toMatchObject({ kind: 'networkError', status: undefined, code: undefined })
    }
    close()
  })

  test('and what it said instead is no detail', async () => {
    const { port, close } = await speak('SSH-2.0-OpenSSH_9.0\r\n\r\n')
    const failure = await caught(fetch(`http://127.0.0.1:${port}/`))
    close()
    expect(readOutcome(failure).detail).toMatch(/HTTP/)
  })
})

describe('TLS', () => {
  // A certificate of our own, made where there is an openssl.
  const wanted = 'req -x509 -newkey rsa:2048 -nodes -subj /CN=shop.example -days 2 -keyout -'
  const { stdout: pem = '', status } = spawnSync('openssl', wanted.split(' '), { encoding: 'utf8' })
  const isMade = status === 0 && pem.includes('BEGIN CERTIFICATE')
  let secure: Speaker | undefined

  beforeAll(async () => {
    if (isMade) secure = await listen(https.createServer({ key: pem, cert: pem }, (_, answer) => answer.end('{}')))
  })

  afterAll(() => secure?.close())

  test.skipIf(!isMade).each(asking)('%s tells a certificate that nobody vouches for', async (_, ask) => {
    const outcome = readOutcome(await caught(ask(`https://127.0.0.1:${secure?.port}/`)))
    expect(outcome).toMatchObject({ kind: 'networkError', status: undefined, code: undefined })
  })

  test.skipIf(!isMade)('tells a certificate of another host, but not a client that is set up wrong', async () => {
    const ask = (options: https.AgentOptions) =>
      axios.get(`https://127.0.0.1:${secure?.port}/`, { httpsAgent: new https.Agent({ ca: pem, ...options }) })
    expect(readOutcome(await caught(ask({}))).kind).toBe('networkError')
    expect(readOutcome(await caught(ask({ ciphers: 'NONE-OF-THESE' }))).kind).toBe('unknown')
  })

  test('tells a server that speaks HTTP alone', async () => {
    for (const [name, ask] of asking) {
      const failure = await caught(ask(shop.address.replace('http', 'https')))
      expect(readOutcome(failure), name).toMatchObject({ kind: 'networkError', status: undefined, code: undefined })
    }
  })
})

describe('HTTP/2', () => {
  let server: Http2Server
  let address: string

  beforeAll(async () => {
    server = http2.createServer().on('sessionError', () => {})
    server.on('stream', (stream, headers) => {
      const [, path = ''] = headers[':path']?.split('/') ?? []
      stream.on('error', () => {})
      if (path === 'goaway') stream.session?.goaway(http2.constants.NGHTTP2_INTERNAL_ERROR)
      else if (path !== 'hang') stream.close(Number(path))
    })
    address = `http://127.0.0.1:${(await listen(server)).port}`
  })

  afterAll(() => {
    server.close()
  })

  function ask(url: string, path: string | number, options?: ClientSessionRequestOptions): Promise<unknown> {
    return new Promise((done, fail) => {
      const session = http2.connect(url).on('error', fail)
      const stream = session.request({ ':path': `/${path}` }, options).on('error', fail)
      stream.on('response', done).on('close', () => session.destroy())
    })
  }

  test('tells a stream that the server refused or reset, and a session that it ended', async () => {
    const { NGHTTP2_REFUSED_STREAM, NGHTTP2_INTERNAL_ERROR, NGHTTP2_ENHANCE_YOUR_CALM } = http2.constants
    for (const path of [NGHTTP2_REFUSED_STREAM, NGHTTP2_INTERNAL_ERROR, NGHTTP2_ENHANCE_YOUR_CALM, 'goaway']) {
      const outcome = readOutcome(await caught(ask(address, path)))
      expect(outcome, `${path}`).toMatchObject({ kind: 'networkError', status: undefined, code: undefined })
    }
  })

  test('tells that nobody is there, or nobody who speaks it', async () => {
    expect(readOutcome(await caught(ask(nobody, ''))).kind).toBe('networkError')
    expect(readOutcome(await caught(ask(shop.address, ''))).kind).toBe('networkError')
    for (const [name, get] of asking) expect(readOutcome(await caught(get(address))).kind, name).toBe('networkError')
  })

  test('tells a signal that ran out of time from a cancellation', async () => {
    const controller = new AbortController()
    const failure = caught(ask(address, 'hang', { signal: controller.signal }))
    setTimeout(() => controller.abort(), 30)
    expect(readOutcome(await failure).kind).toBe('aborted')
    expect(readOutcome(await caught(ask(address, 'hang', { signal: AbortSignal.timeout(30) }))).kind).toBe('timedOut')
  })
})
