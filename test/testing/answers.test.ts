import { describe, expect, test } from 'vitest'
import { checkoutSituation } from '../../src/checkout/checkoutSituation'
import { readOrderFormMessages } from '../../src/http/readOrderFormMessages'
import { readOutcome } from '../../src/http/readOutcome'
import { readResponse } from '../../src/http/readResponse'
import { documentedStatuses } from '../../src/status/documentedStatuses'
import { statusKind } from '../../src/status/statusKind'
import { answers, serverText } from '../../src/testing/answers'
import { forFetch } from '../../src/testing/forFetch'
import { forMsw } from '../../src/testing/forMsw'
import { forPlaywright } from '../../src/testing/forPlaywright'

const named = [
  ['accepted', 202],
  ['badRequest', 400],
  ['unauthorized', 401],
  ['forbidden', 403],
  ['notFound', 404],
  ['methodNotAllowed', 405],
  ['conflict', 409],
  ['gone', 410],
  ['tooManyRequests', 429],
  ['internalServerError', 500],
  ['badGateway', 502],
  ['serviceUnavailable', 503],
  ['gatewayTimeout', 504],
] as const

test.each(named)('answers.%s() has the status %i, and is named as its kind', async (name, status) => {
  const response = answers[name]()
  expect(response.status).toBe(status)
  expect((await readResponse(response)).kind).toBe(statusKind(status))
  expect(statusKind(status)).toBe(name)
})

test.each(documentedStatuses)(
  'an answer with the documented status $status is read as its kind',
  async (documented) => {
    const outcome = await readResponse(answers.status(documented.status))
    expect(outcome).toMatchObject({ status: documented.status, kind: documented.kind })
  },
)

test('an answer may have any status that a Response may have, and no other', async () => {
  for (let status = 200; status < 600; status++) expect(answers.status(status).status).toBe(status)
  for (const status of [0, 199, 600, Number.NaN]) expect(() => answers.status(status)).toThrow(RangeError)
})

test('every failure says something in the server’s own words, which only the detail repeats', async () => {
  for (const [name] of named.slice(1)) expect(await answers[name]().text(), name).toContain(serverText)
  const { detail, ...outcome } = await readResponse(answers.internalServerError())
  expect(detail).toBe(serverText)
  expect(JSON.stringify(outcome)).not.toContain(serverText)
})

test('Retry-After is seconds or a moment, as the header has it', async () => {
  expect(answers.serviceUnavailable({ retryAfter: 30 }).headers.get('retry-after')).toBe('30')
  const moment = new Date(Date.now() + 90_000)
  const { retryAt } = await readResponse(answers.tooManyRequests({ retryAfter: moment }))
  expect(retryAt).toBe(Math.trunc(moment.getTime() / 1000) * 1000)
})

test('a code and a request id are read from every answer that has them', async () => {
  for (const name of ['forbidden', 'tooManyRequests', 'badGateway', 'serviceUnavailable'] as const) {
    const outcome = await readResponse(answers[name]({ code: 'A_1', requestId: 'r-1' }))
    expect(outcome, name).toMatchObject({ code: 'A_1', requestId: 'r-1' })
  }
})

test('a body and headers of one’s own replace those of the answer', async () => {
  const response = answers.notFound({ body: { Code: 7 }, headers: { 'Content-Type': 'text/json', 'x-more': '1' } })
  expect(await response.json()).toEqual({ Code: 7 })
  expect(Object.fromEntries(response.headers)).toMatchObject({ 'content-type': 'text/json', 'x-more': '1' })
  expect(await answers.badGateway({ body: 'plain' }).text()).toBe('plain')
  expect(answers.challenge({ headers: { 'x-more': '1' } }).headers.get('cf-mitigated')).toBe('challenge')
})

describe('VTEX’s own shapes', () => {
  test('the checkout has its code and its id', async () => {
    const outcome = await readResponse(answers.checkout('CHK0085', { status: 409, requestId: 'op-1' }))
    expect(outcome).toMatchObject({ status: 409, code: 'CHK0085', requestId: 'op-1' })
    expect(checkoutSituation(outcome.code)).toBe('orderAlreadyPlaced')
  })

  test('a captcha, a step of the payment, and a firewall ask for an action', async () => {
    expect(await readResponse(answers.captcha())).toMatchObject({ kind: 'actionRequired', captchaRequired: true })
    const step = await readResponse(answers.actionRequired('https://bank.example/step'))
    expect(step).toMatchObject({ kind: 'actionRequired', location: 'https://bank.example/step' })
    expect(await readResponse(answers.challenge())).toMatchObject({ kind: 'actionRequired', challenged: true })
  })

  test('rejected fields have their paths', async () => {
    const { kind, fields } = await readResponse(answers.fields({ email: 'is taken', 'items.0.id': 'is missing' }))
    expect(kind).toBe('unprocessableContent')
    expect(fields?.map(({ path }) => path)).toEqual(['email', 'items.0.id'])
  })

  test('a cart has its messages', async () => {
    const response = answers.orderForm([{ code: 'couponNotFound' }, { status: 'warning', text: 'Changed' }])
    expect(response.status).toBe(200)
    expect(readOrderFormMessages(await response.json())).toEqual([
      { severity: 'error', code: 'couponNotFound', detail: serverText },
      { severity: 'warning', code: undefined, detail: 'Changed' },
    ])
  })

  test('GraphQL of VTEX IO fails in a 200, with the status and the code of the service behind it', async () => {
    const response = answers.graphql(503, { code: 'ORD027', requestId: 'op-2' })
    expect(response.status).toBe(200)
    expect(readOutcome(await response.json())).toMatchObject({ status: 503, code: 'ORD027', requestId: 'op-2' })
  })

  test('FastStore’s API has the status as its own, and the type beside it', async () => {
    for (const [status, type] of [
      [404, 'NotFoundError'],
      [503, 'UnknownError'],
    ] as const) {
      const response = answers.fastStore(status)
      expect((await response.clone().json()).errors[0].extensions).toEqual({ type, status })
      expect((await readResponse(response)).status).toBe(status)
    }
  })
})

describe('forFetch', () => {
  test('gives the answers in their turn, and the last one from then on, each with a body to read', async () => {
    const send = forFetch(answers.serviceUnavailable(), answers.ok(['stool']))
    expect((await send('/api')).status).toBe(503)
    for (let time = 0; time < 3; time++) expect(await (await send('/api')).json()).toEqual(['stool'])
  })

  test('gives an answer the address of its request', async () => {
    const send = forFetch(answers.notFound())
    expect((await send('https://shop.example/api/1')).url).toBe('https://shop.example/api/1')
    expect((await send(new Request('https://shop.example/api/2'))).url).toBe('https://shop.example/api/2')
  })

  test('rejects as `fetch` does where the connection is closed', async () => {
    const error = await forFetch(answers.dropped())('/api').catch((thrown: unknown) => thrown)
    expect(readOutcome(error).kind).toBe('networkError')
  })

  test('comes late, or never, and gives up with its signal', async () => {
    const start = performance.now()
    expect((await forFetch(answers.slow(50, answers.notFound()))('/api')).status).toBe(404)
    expect(performance.now() - start).toBeGreaterThanOrEqual(45)
    for (const late of [answers.hanging(), answers.slow(60_000)]) {
      const error = await forFetch(late)('/api', { signal: AbortSignal.timeout(20) }).catch((thrown: unknown) => thrown)
      expect(readOutcome(error).kind).toBe('timedOut')
    }
    const aborted = forFetch(answers.ok())(new Request('https://shop.example/', { signal: AbortSignal.abort() }))
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('says what is missing where it is given no answer', () => {
    expect(() => forFetch()).toThrow('at least one answer')
  })
})

describe('forMsw', () => {
  test('gives up with the request', async () => {
    const request = new Request('https://shop.example/', { signal: AbortSignal.timeout(20) })
    await expect(forMsw(answers.hanging())({ request })).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(
      (await forMsw(answers.slow(10, answers.gone()))({ request: new Request('https://shop.example/') })).status,
    ).toBe(410)
  })
})

describe('forPlaywright', () => {
  /** A route as Playwright gives it, and what was done with it. */
  function routeOf(headers: Record<string, string> = {}) {
    const done: unknown[] = []
    return {
      done,
      request: () => ({ headers: () => headers }),
      fulfill: async (answer: unknown) => done.push(answer),
      abort: async (reason: string) => done.push(reason),
    }
  }

  test('lets a page of another origin read the answer, without a header', async () => {
    const route = routeOf({ origin: 'https://shop.example' })
    await forPlaywright(answers.tooManyRequests({ retryAfter: 5 }))(route)
    const [{ status, headers }] = route.done as [{ status: number; headers: Record<string, string> }]
    expect(status).toBe(429)
    expect(headers).toMatchObject({ 'retry-after': '5', 'access-control-allow-origin': 'https://shop.example' })
    expect(headers).not.toHaveProperty('access-control-expose-headers')
  })

  test('closes a connection, leaves one open, and gives each request its turn', async () => {
    const handle = forPlaywright(answers.dropped(), answers.hanging(), answers.slow(10, answers.notFound()))
    const routes = [routeOf(), routeOf(), routeOf()]
    for (const route of routes) await handle(route)
    expect(routes.map(({ done }) => done)).toEqual([
      ['connectionclosed'],
      [],
      [expect.objectContaining({ status: 404 })],
    ])
  })
})
