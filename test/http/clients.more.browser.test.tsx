import { fetchBaseQuery } from '@reduxjs/toolkit/query'
import axios from 'axios'
import axios26 from 'axios26'
// @ts-expect-error: comes without types
import jQuery4 from 'jquery'
// @ts-expect-error: comes without types
import jQuery3 from 'jquery3'
import ky from 'ky'
import superagent from 'superagent'
import { afterEach, describe, expect, inject, test, vi } from 'vitest'
// @ts-expect-error: comes without types
import { fetch as polyfill } from 'whatwg-fetch'
import wretch from 'wretch'
import AbortAddon from 'wretch/addons/abort'
import { readOutcome } from '../../src/http/readOutcome'

// More clients in a real browser: those that fail otherwise there than in Node, most of them by XMLHttpRequest.

const shop = inject('shop')
const nobody = `http://127.0.0.1:${inject('closedPort')}/`

/** What a promise is rejected with, in a list: the objects of jQuery are promises themselves. */
function caught(promise: PromiseLike<unknown>): Promise<[failure: unknown]> {
  return new Promise((done, fail) => {
    promise.then(
      () => fail(new Error('should have failed')),
      (failure) => done([failure]),
    )
  })
}

async function read(promise: PromiseLike<unknown>) {
  const [failure] = await caught(promise)
  return readOutcome(failure)
}

interface Client {
  get(url: string, options?: { headers: Record<string, string> }): PromiseLike<unknown>
  /** Gives up by itself after a moment. */
  impatient(url: string): PromiseLike<unknown>
  /** Ends with the signal. */
  ending(url: string, signal: AbortSignal): PromiseLike<unknown>
  /** What it calls its own timeout, and a signal that ran out of time: some keep no reason. */
  calls?: { impatient?: 'aborted'; signal?: 'aborted' }
}

interface Abortable extends PromiseLike<unknown> {
  abort(): void
}

/** Aborts what takes no signal, at the earliest when it is on its way. */
function follow(request: Abortable, signal: AbortSignal): Abortable {
  const abort = () => request.abort()
  if (signal.aborted) queueMicrotask(abort)
  else signal.addEventListener('abort', abort)
  return request
}

type Ajax = (options: object) => Abortable
const jQuery = ({ ajax }: { ajax: Ajax }): Client => ({
  get: (url, options) => ajax({ url, ...options }),
  impatient: (url) => ajax({ url, timeout: 50 }),
  ending: (url, signal) => follow(ajax({ url }), signal),
  calls: { signal: 'aborted' },
})
const error = (result: { error?: unknown }) => Promise.reject(result.error)
type Api = Parameters<ReturnType<typeof fetchBaseQuery>>[1]
const query = (url: string, options = {}, signal = new AbortController().signal) =>
  Promise.resolve(fetchBaseQuery(options)(url, { signal } as Api, {}))

const clients: Record<string, Client> = {
  'jQuery 3': jQuery(jQuery3),
  'jQuery 4': jQuery(jQuery4),
  superagent: {
    get: (url, { headers } = { headers: {} }) => superagent.get(url).set(headers),
    impatient: (url) => superagent.get(url).timeout(50),
    ending: (url, signal) => follow(superagent.get(url), signal),
    calls: { signal: 'aborted' },
  },
  'axios 0.26': {
    get: (url, options) => axios26.get(url, options),
    impatient: (url) => axios26.get(url, { timeout: 50 }),
    ending: (url, signal) => axios26.get(url, { signal }),
    calls: { signal: 'aborted' },
  },
  wretch: {
    get: (url, { headers } = { headers: {} }) => wretch(url).headers(headers).get().json(),
    impatient: (url) => wretch(url).addon(AbortAddon()).get().setTimeout(50).res(),
    ending: (url, signal) => wretch(url).options({ signal }).get().res(),
    calls: { impatient: 'aborted' },
  },
  'RTK Query': {
    get: (url, options) => query(url, options).then(error),
    impatient: (url) => query(url, { timeout: 50 }).then(error),
    ending: (url, signal) => query(url, {}, signal).then(error),
  },
  'the polyfill of fetch': {
    get: (url, options) =>
      polyfill(url, options).then((response: Response) => (response.ok ? response.text() : Promise.reject(response))),
    // The time limit that the native code of React Native sets.
    impatient: (url) => {
      const { open } = XMLHttpRequest.prototype
      vi.spyOn(XMLHttpRequest.prototype, 'open').mockImplementation(function (this: XMLHttpRequest, ...args) {
        open.apply(this, args as Parameters<XMLHttpRequest['open']>)
        this.timeout = 50
      })
      return polyfill(url)
    },
    ending: (url, signal) => polyfill(url, { signal }),
    calls: { signal: 'aborted' },
  },
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe.each(Object.entries(clients))('%s', (name, { get, impatient, ending, calls }) => {
  test('tells a status with its Retry-After', async () => {
    const before = Date.now()
    const outcome = await read(get(`${shop}/cart`))
    expect(outcome).toMatchObject({ kind: 'serviceUnavailable', status: 503, code: undefined })
    // RTK Query passes no headers on.
    if (name === 'RTK Query') expect(outcome.retryAt).toBeUndefined()
    else expect(outcome.retryAt).toBeGreaterThanOrEqual(before + 5000)
  })

  test('tells that nobody is there, that the server hung up, and that CORS forbids the answer', async () => {
    for (const url of [nobody, 'http://shop.invalid/', `${shop}/drop`, `${shop}/answer?status=503&cors=no`]) {
      const outcome = await read(get(url))
      expect(outcome, url).toMatchObject({ kind: 'networkError', status: undefined, code: undefined })
    }
    // The shop allows no header of ours.
    const forbidden = await read(get(`${shop}/cart`, { headers: { 'X-Not-Allowed': '1' } }))
    expect(forbidden).toMatchObject({ kind: 'networkError', status: undefined })
  })

  test('tells its own timeout, unless it calls it a cancellation', async () => {
    const outcome = await read(impatient(`${shop}/hang`))
    expect(outcome).toMatchObject({ kind: calls?.impatient ?? 'timedOut', status: undefined, code: undefined })
  })

  test('tells a cancellation, before and while it waits, and by a timeout', async () => {
    const controller = new AbortController()
    const waiting = read(ending(`${shop}/hang`, controller.signal))
    setTimeout(() => controller.abort(), 30)
    expect(await waiting).toMatchObject({ kind: 'aborted', status: undefined, code: undefined })
    expect((await read(ending(`${shop}/hang`, controller.signal))).kind).toBe('aborted')
    const late = await read(ending(`${shop}/hang`, AbortSignal.timeout(30)))
    expect(late.kind).toBe(calls?.signal ?? 'timedOut')
  })
})

test('a page that is being left is a cancellation to axios 0.26', async () => {
  const open = vi.spyOn(XMLHttpRequest.prototype, 'open')
  const failure = read(axios26.get(`${shop}/hang`))
  await vi.waitFor(() => expect(open.mock.contexts[0]).toHaveProperty('readyState', 1))
  const [request] = open.mock.contexts as [XMLHttpRequest]
  request.abort()
  expect(await failure).toMatchObject({ kind: 'aborted', detail: 'Request aborted' })
})

// What jQuery could not parse has the status of its answer.
test.each(Object.entries({ jQuery3, jQuery4 }))('%s tells an answer that it cannot read', async (_, { ajax }) => {
  const outcome = await read(ajax({ url: `${shop}/answer?status=200&good=0`, dataType: 'xml' }))
  expect(outcome.kind).toBe('unknown')
})

test('the media type of superagent is no code', async () => {
  expect(await read(superagent.get(`${shop}/answer?status=503`))).toMatchObject({ status: 503, code: undefined })
})

const url = `${shop}/cut`
const isThere = (await fetch(url)).ok

// Needs a route of the shop in test/hydration/globalSetup.tsx that breaks off.
describe.skipIf(!isThere)('a body that breaks off', () => {
  const pull = async () => {
    const { body } = await fetch(url)
    for (const reader = body!.getReader(); ; ) if ((await reader.read()).done) return
  }
  const reading: [string, () => PromiseLike<unknown>][] = [
    ['fetch', () => fetch(url).then((response) => response.json())],
    ['the stream of a body', pull],
    ['axios', () => axios.get(url)],
    ['axios over fetch', () => axios.get(url, { adapter: 'fetch' })],
    ['ky', () => ky.get(url).json()],
    ...Object.entries(clients)
      .filter(([name]) => name !== 'RTK Query')
      .map(([name, { get }]): [string, () => PromiseLike<unknown>] => [name, () => get(url)]),
  ]

  test.each(reading)('is a network error to %s', async (_, ask) => {
    expect(await read(ask())).toMatchObject({ kind: 'networkError', status: undefined, code: undefined })
  })

  test('is a network error to RTK Query', async () => {
    expect((await read(query(url).then(error))).kind).toBe('networkError')
  })
})
