import { renderHook, waitFor } from '@testing-library/react'
import axios from 'axios'
import ky from 'ky'
import useSWR from 'swr'
import { beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { assertOk } from '../../src/http/assertOk'
import { readOutcome } from '../../src/http/readOutcome'
import { readResponse } from '../../src/http/readResponse'
import { takePrinted } from '../setup'

// The failures of real clients in a real browser. The shop is on another origin, as the APIs of most shops are.

const shop = inject('shop')
const nobody = `http://127.0.0.1:${inject('closedPort')}/`

function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('should have failed')
    },
    (error) => error,
  )
}

interface Options {
  signal?: AbortSignal
  headers?: Record<string, string>
}

const clients: [string, (url: string, options?: Options) => Promise<unknown>][] = [
  ['fetch', (url, options) => fetch(url, options).then(assertOk)],
  ['axios', (url, options) => axios.get(url, options)],
  ['ky', (url, options) => ky.get(url, { ...options, retry: 0 })],
]

describe.each(clients)('%s', (_, get) => {
  test('tells a status with its Retry-After', async () => {
    const before = Date.now()
    const outcome = readOutcome(await caught(get(`${shop}/cart`)))
    expect(outcome).toMatchObject({ kind: 'serviceUnavailable', status: 503, url: `${shop}/cart` })
    expect(outcome.retryAt).toBeGreaterThanOrEqual(before + 5000)
    expect(outcome.retryAt).toBeLessThanOrEqual(Date.now() + 5000)
  })

  test('tells that nobody is there, that the server hung up, and that CORS forbids the answer', async () => {
    for (const url of [nobody, `${shop}/drop`]) {
      expect(readOutcome(await caught(get(url))).kind, url).toBe('networkError')
    }
    // The shop allows no header of ours.
    const forbidden = await caught(get(`${shop}/cart`, { headers: { 'X-Not-Allowed': '1' } }))
    expect(readOutcome(forbidden)).toMatchObject({ kind: 'networkError', status: undefined })
  })

  test('tells a timeout from a cancellation', async () => {
    const controller = new AbortController()
    const failure = caught(get(`${shop}/hang`, { signal: controller.signal }))
    setTimeout(() => controller.abort(), 30)
    expect(readOutcome(await failure).kind).toBe('aborted')
    expect(readOutcome(await caught(get(`${shop}/hang`, { signal: AbortSignal.timeout(50) }))).kind).toBe('timedOut')
  })
})

test('their own timeouts are timeouts', async () => {
  expect(readOutcome(await caught(axios.get(`${shop}/hang`, { timeout: 50 }))).kind).toBe('timedOut')
  expect(readOutcome(await caught(ky.get(`${shop}/hang`, { timeout: 50, retry: 0 }))).kind).toBe('timedOut')
})

test('a page that is being left does not make axios fail', async () => {
  let request: XMLHttpRequest | undefined
  const open = vi.spyOn(XMLHttpRequest.prototype, 'open').mockImplementation(function (this: XMLHttpRequest, ...args) {
    request = this
    open.mockRestore()
    this.open(...(args as Parameters<XMLHttpRequest['open']>))
  })
  const failure = caught(axios.get(`${shop}/hang`))
  await vi.waitFor(() => expect(request?.readyState).toBe(1))
  request?.abort()
  expect(readOutcome(await failure).kind).toBe('aborted')
})

test('SWR passes on what was thrown', async () => {
  const load = () => caught(fetch(`${shop}/cart`).then(assertOk)).then((error) => Promise.reject(error))
  const { result } = renderHook(() => useSWR(`${shop}/cart`, load, { shouldRetryOnError: false }))
  await waitFor(() => expect(result.current.error).toBeDefined())
  expect(readOutcome(result.current.error)).toMatchObject({ status: 503, detail: 'Object reference not set' })
})

describe('a Retry-After that CORS hides', () => {
  beforeEach(() => {
    vi.resetModules()
  })

  test('is told to the developer once, with the header to send', async () => {
    const fresh = await import('../../src/http/readOutcome')
    const response = await fetch(`${shop}/hidden`)
    expect(response.type).toBe('cors')
    expect(response.headers.get('Retry-After')).toBeNull()
    fresh.readOutcome(response)
    fresh.readOutcome(response)
    const printed = takePrinted()
    expect(printed).toHaveLength(1)
    expect(printed[0]).toContain('Access-Control-Expose-Headers: Retry-After')
  })

  test('is not missed where it can be read, nor where none is sent', async () => {
    const fresh = await import('../../src/http/readOutcome')
    fresh.readOutcome(await fetch(`${shop}/cart`))
    fresh.readOutcome({ status: 503 })
    fresh.readOutcome(new Response(null, { status: 503 }))
    expect(takePrinted()).toEqual([])
  })
})

test('the body of an answer from another origin is read', async () => {
  expect(await readResponse(await fetch(`${shop}/cart`))).toMatchObject({ detail: 'Object reference not set' })
})
