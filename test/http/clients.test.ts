import axios from 'axios'
import got from 'got'
import ky from 'ky'
import { ofetch } from 'ofetch'
import superagent from 'superagent'
import { Agent, request as undiciRequest } from 'undici'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readOutcome } from '../../src/http/readOutcome'
import { readResponse } from '../../src/http/readResponse'
import type { Server } from './failingShop'
import { caught, closedAddress, failingShop, operationId } from './failingShop'

// The clients themselves fail here, against a server that fails: nobody promises how their errors look.

let shop: Server
let nobody: string

beforeAll(async () => {
  shop = await failingShop()
  nobody = await closedAddress()
})

afterAll(() => shop.close())

interface Client {
  get(url: string): PromiseLike<unknown>
  /** Gives up by itself after a moment. */
  impatient(url: string): PromiseLike<unknown>
  /** Ends with the signal. */
  ending(url: string, signal: AbortSignal): PromiseLike<unknown>
}

/** Whether the error keeps the body of an answer. `fetch` and ky leave it unread. */
const keepsBody = (name: string) => !/^(fetch|ky)$/.test(name)

const json = async (response: Response) => (response.ok ? response.json() : Promise.reject(response))
const quick = { retry: { limit: 0 } } as const
const agent = new Agent({ headersTimeout: 50 })

const clients: Record<string, Client> = {
  fetch: {
    get: (url) => fetch(url).then(json),
    impatient: (url) => fetch(url, { signal: AbortSignal.timeout(50) }),
    ending: (url, signal) => fetch(url, { signal }),
  },
  axios: {
    get: (url) => axios.get(url),
    impatient: (url) => axios.get(url, { timeout: 50 }),
    ending: (url, signal) => axios.get(url, { signal }),
  },
  'axios with clear timeouts': {
    get: (url) => axios.get(url),
    impatient: (url) => axios.get(url, { timeout: 50, transitional: { clarifyTimeoutError: true } }),
    ending: (url, signal) => axios.get(url, { signal }),
  },
  'axios over fetch': {
    get: (url) => axios.get(url, { adapter: 'fetch' }),
    impatient: (url) => axios.get(url, { adapter: 'fetch', timeout: 50 }),
    ending: (url, signal) => axios.get(url, { adapter: 'fetch', signal }),
  },
  ky: {
    get: (url) => ky.get(url, { retry: 0 }).json(),
    impatient: (url) => ky.get(url, { retry: 0, timeout: 50 }),
    ending: (url, signal) => ky.get(url, { retry: 0, signal }),
  },
  ofetch: {
    get: (url) => ofetch(url, { retry: 0 }),
    impatient: (url) => ofetch(url, { retry: 0, timeout: 50 }),
    ending: (url, signal) => ofetch(url, { retry: 0, signal }),
  },
  got: {
    get: (url) => got(url, quick).json(),
    impatient: (url) => got(url, { ...quick, timeout: { request: 50 } }),
    ending: (url, signal) => got(url, { ...quick, signal }),
  },
  superagent: {
    get: (url) => superagent.get(url),
    impatient: (url) => superagent.get(url).timeout(50),
    ending: (url, signal) => {
      const request = superagent.get(url)
      const answer = request.then()
      if (signal.aborted) request.abort()
      signal.addEventListener('abort', () => {
        request.abort()
      })
      return answer
    },
  },
  undici: {
    get: async (url) => {
      const { statusCode, headers, body } = await undiciRequest(url)
      const text = await body.text()
      if (statusCode > 299) throw { statusCode, headers, body: text }
      return JSON.parse(text)
    },
    impatient: (url) => undiciRequest(url, { dispatcher: agent }),
    ending: (url, signal) => undiciRequest(url, { signal }),
  },
}

describe.each(Object.entries(clients))('%s', (name, client) => {
  test('tells a status, its Retry-After, and what it keeps of the body', async () => {
    const before = Date.now()
    const failure = await caught(client.get(`${shop.address}/cart`))
    const outcome = readOutcome(failure)
    expect(outcome).toMatchObject({ kind: 'serviceUnavailable', status: 503 })
    expect(outcome.retryAt).toBeGreaterThanOrEqual(before + 30_000)
    expect(outcome.retryAt).toBeLessThanOrEqual(Date.now() + 30_000)
    expect(outcome.bodyStatus).toBeUndefined()
    if (keepsBody(name)) {
      expect(outcome).toMatchObject({ code: 'ORD027', requestId: operationId, detail: 'No seller replied in time' })
    } else {
      const response = failure instanceof Response ? failure : (failure as { response: Response }).response
      expect(await readResponse(response)).toMatchObject({ status: 503, code: 'ORD027', requestId: operationId })
    }
  })

  test('tells a refused connection, a host that is not there, and a server that hangs up', async () => {
    for (const url of [`${nobody}/cart`, 'http://shop.invalid/cart', `${shop.address}/drop`, `${shop.address}/cut`]) {
      const outcome = readOutcome(await caught(client.get(url)))
      expect(outcome.kind, url).toBe('networkError')
      expect(outcome, url).toMatchObject({ status: undefined, code: undefined, retryAt: undefined })
    }
  })

  test('tells its own timeout', async () => {
    expect(readOutcome(await caught(client.impatient(`${shop.address}/hang`))).kind).toBe('timedOut')
  })

  test('tells a cancellation, before and while it waits', async () => {
    const controller = new AbortController()
    const failure = caught(client.ending(`${shop.address}/hang`, controller.signal))
    setTimeout(() => controller.abort(), 30)
    expect(readOutcome(await failure)).toMatchObject({ kind: 'aborted', code: undefined, status: undefined })
    const late = caught(client.ending(`${shop.address}/hang`, controller.signal))
    expect(readOutcome(await late).kind).toBe('aborted')
  })

  // superagent takes no signal, so it cannot know why it was ended.
  test.skipIf(name === 'superagent')('tells a signal that ran out of time from a cancellation', async () => {
    const failure = await caught(client.ending(`${shop.address}/hang`, AbortSignal.timeout(50)))
    expect(readOutcome(failure).kind).toBe('timedOut')
  })

  test('does not take an answer that is no JSON for one that never came', async () => {
    const said = await client.get(`${shop.address}/text`).then(
      (answer) => answer,
      (error) => error,
    )
    expect(['unknown', 'ok']).toContain(readOutcome(said).kind)
  })
})

test('what a client knows of the request comes along', async () => {
  const url = `${shop.address}/cart`
  for (const get of [() => axios.get(url), () => ky.get(url, { retry: 0 }), () => got(url, quick)]) {
    const { method, url: address } = readOutcome(await caught(get()))
    expect(method?.toUpperCase()).toBe('GET')
    expect(address).toBe(url)
  }
  expect(readOutcome(await caught(got(`${shop.address}/drop`, quick))).url).toBe(`${shop.address}/drop`)
})

test('what a client sent is not taken for what the server said', async () => {
  const sent = { code: 'CHK0082', message: 'mine', error: { code: 'mine' }, status: 404, requestId: 'mine' }
  const outcome = readOutcome(await caught(axios.post(`${shop.address}/cart`, sent)))
  expect(outcome).toMatchObject({ status: 503, code: 'ORD027', requestId: operationId })
})
