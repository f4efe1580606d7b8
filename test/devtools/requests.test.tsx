import axios from 'axios'
// @ts-expect-error: without types
import jQuery from 'jquery'
import ky from 'ky'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Fault } from '../../src/devtools/Fault'
import { getFault, listenForFault, restoreFault, setFault } from '../../src/devtools/faultStore'
import { readOutcome } from '../../src/http/readOutcome'
import { readResponse } from '../../src/http/readResponse'
import type { FailingHost } from '../adapters/failingHost'
import { caught, failingHost } from '../adapters/failingHost'

// What each client of a shop sees of a fault, against a real server that is well and counts what reaches it.

let host: FailingHost
let url = ''

beforeAll(async () => {
  // Patches the page, as it does where a shop mounts the panel.
  await import('../../src/devtools/Panel')
})

beforeEach(() => {
  host = failingHost()
  url = host.url('good=0&status=200')
})

afterEach(() => setFault(undefined))

const set = (fault: Partial<Fault>) => setFault({ what: 'status', path: '/answer', isOnce: false, ...fault })
const reached = async () => (await host.requests()).length

/** A client with a limit on its patience, which gives what it fails with, or the data. */
type Client = (address: string, timeout?: number) => Promise<unknown>

const clients: Record<string, Client> = {
  fetch: (address, timeout = 60_000) =>
    fetch(new Request(address), { signal: AbortSignal.timeout(timeout) }).then((response) =>
      response.ok ? response.json() : readResponse(response).then((outcome) => Promise.reject(outcome)),
    ),
  XMLHttpRequest: (address, timeout = 0) =>
    new Promise((done, fail) => {
      const request = new XMLHttpRequest()
      request.open('GET', address)
      request.timeout = timeout
      request.responseType = 'json'
      request.onload = () => (request.status < 400 ? done(request.response) : fail(request))
      for (const event of ['error', 'timeout', 'abort'] as const) request.addEventListener(event, fail)
      request.send()
    }),
  axios: (address, timeout = 0) => axios.get(address, { timeout, adapter: 'xhr' }).then(({ data }) => data),
  jQuery: (address, timeout = 0) =>
    // What it rejects with is a promise itself, and no promise rejects with another.
    new Promise((done, fail) => {
      jQuery.ajax(address, { timeout }).then(done, (cause: unknown) => fail(new Error('jQuery', { cause })))
    }),
  ky: (address, timeout = 60_000) => ky.get(address, { timeout, retry: 0 }).json(),
}

describe.each(Object.keys(clients))('%s', (name) => {
  const send = clients[name] as Client

  test('is left alone while nothing is to go wrong, and where the path is another', async () => {
    expect(await send(url)).toEqual({ data: { name: 'Tea' } })
    set({ status: 503, path: '/checkout' })
    expect(await send(url)).toEqual({ data: { name: 'Tea' } })
    expect(await reached()).toBe(2)
  })

  test('gets another status, with its code and its wait, and nothing is sent', async () => {
    set({ status: 429, code: 'CHK0080', retryAfter: 30 })
    const outcome = readOutcome(await caught(send(url)))
    expect(outcome).toMatchObject({ status: 429, kind: 'tooManyRequests' })
    if (name !== 'ky' && name !== 'XMLHttpRequest') expect(outcome.code).toBe('CHK0080')
    if (name !== 'XMLHttpRequest') expect(Math.round((outcome.retryAt! - Date.now()) / 1000)).toBe(30)
    expect(await reached()).toBe(0)
  })

  test('loses its connection', async () => {
    set({ what: 'dropped' })
    const error = await caught(send(url))
    if (name !== 'XMLHttpRequest') expect(readOutcome(error).kind).toBe('networkError')
    else expect((error as Event).type).toBe('error')
    expect(await reached()).toBe(0)
  })

  test('waits for an answer that never comes, until it gives up', async () => {
    set({ what: 'hanging' })
    const error = await caught(send(url, 80))
    if (name !== 'XMLHttpRequest') expect(readOutcome(error).kind).toBe('timedOut')
    else expect((error as Event).type).toBe('timeout')
    expect(await reached()).toBe(0)
  })

  test('gets a slow answer, which is the real one', async () => {
    set({ what: 'slow', delay: 150 })
    const start = performance.now()
    expect(await send(url)).toEqual({ data: { name: 'Tea' } })
    expect(performance.now() - start).toBeGreaterThanOrEqual(145)
    expect(await reached()).toBe(1)
  })

  test('gets no answer to what was carried out', async () => {
    set({ what: 'lost' })
    await caught(send(url))
    expect(await reached()).toBe(1)
    set({ what: 'late' })
    await caught(send(url, 80))
    expect(await reached()).toBe(2)
  })

  test('meets a fault once, if it is for the next request', async () => {
    set({ status: 503, isOnce: true })
    await caught(send(url))
    expect(getFault().fault).toBeUndefined()
    expect(await send(url)).toEqual({ data: { name: 'Tea' } })
  })
})

test('a request that is aborted ends at once, and is not answered later', async () => {
  set({ what: 'slow', delay: 200 })
  const events: string[] = []
  const request = new XMLHttpRequest()
  request.open('GET', url)
  for (const name of ['abort', 'load', 'error', 'loadend']) request.addEventListener(name, () => events.push(name))
  request.send()
  request.abort()
  expect(events).toEqual(['abort', 'loadend'])
  const controller = new AbortController()
  const sent = caught(fetch(url, { signal: controller.signal }))
  controller.abort()
  expect(await sent).toMatchObject({ name: 'AbortError' })
  await new Promise((done) => setTimeout(done, 300))
  expect(events).toEqual(['abort', 'loadend'])
  expect(await reached()).toBe(0)
})

test('an XMLHttpRequest can be used again, and then has its own answer', async () => {
  const request = new XMLHttpRequest()
  const once = () =>
    new Promise((done) => {
      request.open('GET', url)
      request.onloadend = done
      request.send()
    })
  set({ status: 502, isOnce: true })
  await once()
  expect(request.status).toBe(502)
  expect(request.getAllResponseHeaders()).toContain('content-type: text/html')
  await once()
  expect(request.status).toBe(200)
  expect(JSON.parse(request.responseText)).toEqual({ data: { name: 'Tea' } })
})

test('each type of response is of that type', async () => {
  const answer = (type: XMLHttpRequestResponseType) =>
    new Promise<unknown>((done) => {
      const request = new XMLHttpRequest()
      request.open('GET', url)
      request.responseType = type
      request.onload = () => done(request.response)
      request.send()
    })
  set({ status: 404 })
  expect(await answer('json')).toHaveProperty('Message')
  expect(await answer('blob')).toBeInstanceOf(Blob)
  expect(await answer('arraybuffer')).toBeInstanceOf(ArrayBuffer)
  expect(await answer('text')).toContain('Message')
  set({ status: 502 })
  expect(await answer('json')).toBeNull()
  expect(await answer('document')).toBeInstanceOf(Document)
})

test('a synchronous request fails before `send` returns', () => {
  const request = new XMLHttpRequest()
  const send = () => {
    request.open('GET', url, false)
    request.send()
  }
  set({ status: 503 })
  send()
  expect(request.status).toBe(503)
  set({ what: 'dropped' })
  expect(send).toThrow(/Failed to execute/)
})

test('offline, the browser says so, no request is answered, and that is over with the fault', async () => {
  // An answer to any request would prove a connection.
  set({ what: 'offline', path: '/checkout' })
  expect(navigator.onLine).toBe(false)
  expect(readOutcome(await caught(fetch(url))).kind).toBe('offline')
  expect(readOutcome(await caught(fetch('/favicon.ico'))).kind).toBe('offline')
  setFault(undefined)
  expect(navigator.onLine).toBe(true)
  expect(await reached()).toBe(0)
})

test('what a development server asks for is left alone', async () => {
  set({ status: 503, path: '' })
  for (const path of ['/@vite/client', '/_next/static/chunk.js', '/node_modules/x', '/app.hot-update.json'])
    expect((await fetch(path, { method: 'HEAD' })).status, path).not.toBe(503)
  expect((await fetch('/_next/data/build/product.json')).status).toBe(503)
})

test('a choice holds over a reload of the tab, and tells who listens', async () => {
  const listener = vi.fn()
  const stop = listenForFault(listener)
  set({ what: 'slow', delay: 100 })
  await vi.waitFor(() => expect(listener).toHaveBeenCalled())
  const kept = sessionStorage.getItem('storefront-error-ui:fault') ?? ''
  setFault(undefined)
  sessionStorage.setItem('storefront-error-ui:fault', kept)
  restoreFault()
  expect(getFault().fault).toMatchObject({ what: 'slow', delay: 100 })
  setFault(undefined)
  expect(sessionStorage.getItem('storefront-error-ui:fault')).toBeNull()
  for (const broken of ['{', 'null', '""']) {
    sessionStorage.setItem('storefront-error-ui:fault', broken)
    restoreFault()
    expect(getFault().fault).toBeUndefined()
  }
  stop()
})
