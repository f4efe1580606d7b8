import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assertOk } from '../../src/http/assertOk'
import { HttpError } from '../../src/http/HttpError'
import { readResponse } from '../../src/http/readResponse'
import type { Server } from './failingShop'
import { caught, checkoutBody, operationId, serve } from './failingShop'

const checkout = JSON.stringify(checkoutBody)
const read = {
  kind: 'badRequest',
  status: 400,
  code: 'ORD027',
  requestId: operationId,
  detail: 'No seller replied in time',
}
const utf16 = (text: string, mark: string) => Buffer.from(mark + text, 'utf16le')

/** By path: content type, status and body. */
const answers: Record<string, [type: string, body: string | Buffer, status?: number]> = {
  '/json': ['application/json', checkout],
  '/problem': ['application/problem+json; charset=utf-8', checkout],
  '/as-text': ['text/plain', checkout],
  '/as-html': ['text/html', checkout],
  '/untyped': ['', checkout],
  '/bom': ['application/json', `\uFEFF${checkout}`],
  '/utf-16': ['application/json; charset=utf-16le', utf16(checkout, '')],
  '/utf-16-bom': ['application/json', utf16(checkout, '\uFEFF')],
  '/utf-16-be': ['application/json', utf16(checkout, '\uFEFF').swap16()],
  '/unknown-charset': ['application/json; charset=klingon', checkout],
  '/cut-off': [
    'application/json',
    `{"operationId":"${operationId}","error":{"code":"ORD027","message":"No seller replied in time","exc`,
  ],
  '/long': [
    'application/json',
    `{"error":{"code":"ORD027","message":"No seller replied in time"},"operationId":"${operationId}","trace":"${'x'.repeat(5_000_000)}"}`,
  ],
  '/latin-1': ['text/plain; charset=iso-8859-1', Buffer.from('Não há vendedor', 'latin1')],
  '/text-as-json': ['application/json', 'Bad things, in words'],
  '/html': ['text/html', '<h1>Bad request</h1>'],
  '/broken': ['application/json', '{oh no'],
  '/empty': ['application/json', ''],
  '/ok': ['application/json', '{"items":[]}', 200],
  '/created': ['application/json', '{"id":1}', 201],
  '/moved': ['text/plain', 'elsewhere', 304],
}

let server: Server

beforeAll(async () => {
  server = await serve((request, answer) => {
    if (request.url === '/endless' || request.url === '/stalled') {
      answer.writeHead(400, { 'Content-Type': 'application/json' })
      answer.write(
        `{"error":{"code":"ORD027","message":"No seller replied in time"},"operationId":"${operationId}","items":[`,
      )
      if (request.url === '/stalled') return
      const timer = setInterval(() => answer.write('1,'), 20)
      answer.on('close', () => clearInterval(timer))
      return
    }
    if (request.url === '/hangs-up') {
      answer.writeHead(400, { 'Content-Length': '500' }).write('{"error":{"code":"ORD')
      setTimeout(() => request.socket.destroy(), 50)
      return
    }
    const [type, body, status = 400] = answers[request.url ?? ''] ?? ['', '', 404]
    answer.writeHead(status, type ? { 'Content-Type': type } : {}).end(body)
  })
})

afterAll(() => server.close())

const ask = (path: string, options?: RequestInit) => fetch(server.address + path, options)

describe('the body of a response', () => {
  test.each([
    '/json',
    '/problem',
    '/as-text',
    '/as-html',
    '/untyped',
    '/bom',
    '/utf-16',
    '/utf-16-bom',
    '/utf-16-be',
    '/unknown-charset',
    '/cut-off',
    '/long',
  ])('is read whatever its type, charset and length: %s', async (path) => {
    expect(await readResponse(await ask(path))).toMatchObject(read)
  })

  test.each([
    ['/latin-1', 'Não há vendedor'],
    ['/text-as-json', 'Bad things, in words'],
    ['/html', '<h1>Bad request</h1>'],
    ['/broken', '{oh no'],
    ['/empty', undefined],
  ])('may be no JSON: %s', async (path, detail) => {
    const outcome = await readResponse(await ask(path))
    expect(outcome).toMatchObject({ kind: 'badRequest', status: 400, code: undefined, requestId: undefined, detail })
    expect(outcome.url).toBe(server.address + path)
  })

  test('stays readable for the caller, all of it', async () => {
    for (const path of ['/json', '/long', '/empty']) {
      const response = await ask(path)
      await readResponse(response)
      expect(response.bodyUsed).toBe(false)
      expect(await response.text()).toBe(String(answers[path]?.[1]))
    }
  })

  test.each(['/endless', '/stalled'])('is waited for no longer than three seconds: %s', async (path) => {
    const controller = new AbortController()
    const response = await ask(path, { signal: controller.signal })
    const before = performance.now()
    expect(await readResponse(response)).toMatchObject(read)
    expect(performance.now() - before).toBeGreaterThan(2500)
    expect(performance.now() - before).toBeLessThan(4500)
    expect(response.bodyUsed).toBe(false)
    // That nothing is left unhandled then is what Vitest sees to.
    controller.abort()
    await wait(20)
  })

  test('may break off', async () => {
    expect(await readResponse(await ask('/hangs-up'))).toMatchObject({ kind: 'badRequest', status: 400 })
  })

  test('may be used already, or locked, or not be there', async () => {
    const used = await ask('/json')
    await used.text()
    expect(await readResponse(used)).toMatchObject({ kind: 'badRequest', status: 400, code: undefined })
    const locked = await ask('/json')
    locked.body?.getReader()
    expect(await readResponse(locked)).toMatchObject({ status: 400, code: undefined })
    expect(await readResponse(await ask('/json', { method: 'HEAD' }))).toMatchObject({ status: 400, code: undefined })
    expect(await readResponse(new Response(null, { status: 503 }))).toMatchObject({ kind: 'serviceUnavailable' })
    expect((await readResponse(Response.error())).kind).toBe('networkError')
  })

  test('is read of at most 64 KiB', async () => {
    let pulled = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled++
        controller.enqueue(new Uint8Array(16_384).fill(32))
      },
    })
    await readResponse(new Response(body, { status: 500 }))
    await wait(20)
    expect(pulled).toBeLessThanOrEqual(6)
  })

  test('never throws, whatever it is given', async () => {
    for (const value of [
      null,
      undefined,
      5,
      {},
      { status: 503, clone: () => 5 },
      {
        clone() {
          throw new Error('no')
        },
      },
    ]) {
      expect(typeof (await readResponse(value as unknown as Response)).kind).toBe('string')
    }
    expect((await readResponse({ status: 503 } as Response)).kind).toBe('serviceUnavailable')
  })
})

describe('assertOk', () => {
  test.each(['/ok', '/created'])('gives a success back, unread: %s', async (path) => {
    const response = await ask(path)
    expect(await assertOk(response)).toBe(response)
    expect(response.bodyUsed).toBe(false)
    expect(await response.text()).toBe(answers[path]?.[1])
  })

  test('throws anything else, with the outcome and the response, unread', async () => {
    const response = await ask('/json')
    const failure = await caught(assertOk(response))
    expect(failure).toBeInstanceOf(HttpError)
    expect(failure).toMatchObject({
      name: 'HttpError',
      message: 'HTTP 400 ORD027',
      status: 400,
      outcome: read,
      response,
    })
    expect(await response.text()).toBe(checkout)
    expect(await caught(ask('/moved').then(assertOk))).toMatchObject({ name: 'HttpError', status: 304 })
    expect(await caught(ask('/nowhere').then(assertOk))).toMatchObject({ name: 'HttpError', status: 404 })
    expect(await caught(assertOk(Response.error()))).toMatchObject({ message: 'HTTP 0', status: undefined })
  })
})
