import { describe, expect, test } from 'vitest'
import { readOrderFormMessages } from '../../src/http/readOrderFormMessages'
import { readOutcome } from '../../src/http/readOutcome'
import { statusKind } from '../../src/status/statusKind'
import { bodies } from './bodies'

describe('a body', () => {
  test.each(bodies)('of the shape “$shape” is read', ({ shape, status, body, ...expected }) => {
    const outcome = readOutcome({ status, headers: {}, body })
    expect(outcome, shape).toEqual({ kind: statusKind(status), status, ...expected })
  })

  test.each(bodies)('of the shape “$shape” reads the same inside an error', ({ status, body, ...expected }) => {
    const { shape: _, ...words } = expected
    const error = Object.assign(new Error('Request failed'), { response: { status, data: body } })
    const detail = words.detail ?? 'Request failed'
    expect(readOutcome(error)).toEqual({ kind: statusKind(status), status, ...words, detail })
  })
})

describe('GraphQL that answers 200', () => {
  test.each([
    ['extensions.status', { extensions: { status: 404, type: 'NotFoundError' } }, 404, 'NotFoundError'],
    ['extensions.code', { message: 'no', extensions: { code: 'UNAUTHENTICATED' } }, 401, 'UNAUTHENTICATED'],
    ['extensions.exception', { message: 'no', extensions: { exception: { status: 429 } } }, 429, undefined],
    ['its message', { message: 'Request failed with status code 502' }, 502, undefined],
    [
      'the answer of the service behind',
      { extensions: { exception: { response: { status: 500, data: { error: { code: 'C7', message: 'no' } } } } } },
      500,
      'C7',
    ],
  ])('is the status that it means, by %s', (_, error, status, code) => {
    for (const data of [null, { shelf: null }]) {
      expect(readOutcome({ status: 200, body: { data, errors: [error] } })).toMatchObject({ status, code })
      expect(readOutcome({ data, errors: [error] })).toMatchObject({ status, code })
    }
  })

  test('is a success without errors', () => {
    expect(readOutcome({ status: 200, body: { data: {}, errors: [] } }).kind).toBe('ok')
    expect(readOutcome({ status: 200, body: { data: { order: { status: 404 } } } }).kind).toBe('ok')
  })

  test('names the request by the id nearest to the failure', () => {
    const exception = { response: { data: { operationId: 'near-1', error: { code: '1', message: 'no' } } } }
    const errors = [{ message: 'no', extensions: { exception }, operationId: 'far-1', requestId: 'far-2' }]
    expect(readOutcome({ status: 200, body: { errors } }).requestId).toBe('near-1')
    expect(readOutcome({ status: 200, body: { errors: [{ message: 'no', requestId: 'far-2' }] } }).requestId).toBe(
      'far-2',
    )
  })
})

describe('one more step to pay', () => {
  const redirect = (redirectUrl: unknown) =>
    readOutcome({ status: 428, body: { RedirectResponseCollection: [{ redirectUrl }] } })

  test('has a place to go, and is no error', () => {
    expect(redirect('https://bank.example/pay?id=1#a')).toEqual({
      kind: 'actionRequired',
      status: 428,
      location: 'https://bank.example/pay?id=1#a',
    })
    expect(redirect('/checkout/pay').location).toBe('/checkout/pay')
    const headers = { location: 'https://bank.example/pay' }
    expect(readOutcome({ status: 428, headers }).location).toBe('https://bank.example/pay')
  })

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://bank.example/1',
    'file:///etc/passwd',
    '//elsewhere.example/pay',
    '\\\\elsewhere.example/pay',
    '/\\elsewhere.example/pay',
    '/\t/elsewhere.example/pay',
    '/.//elsewhere.example/pay',
    '/a/..//elsewhere.example/pay',
    'https:elsewhere.example',
    'https:/elsewhere.example',
    'https://shop.example@elsewhere.example/',
    'https://:secret@elsewhere.example/',
    'https://',
    'pay',
    '',
    5,
    null,
    {},
    `https://bank.example/${'a'.repeat(9000)}`,
  ])('never leads to %j', (address) => {
    expect(redirect(address).location).toBeUndefined()
    expect(readOutcome({ status: 428, headers: { location: address } }).location).toBeUndefined()
  })

  test('is asked for by 428 alone', () => {
    const body = { RedirectResponseCollection: [{ redirectUrl: 'https://bank.example/' }] }
    expect(readOutcome({ status: 400, body }).location).toBeUndefined()
  })
})

describe('a captcha', () => {
  test.each([
    ['CHK0082', { error: { code: 'CHK0082', message: 'no' }, operationId: 'a' }],
    [
      'a reCAPTCHA key',
      { fields: { recaptchaKey: '6Lc', recaptchaValidation: 'x' }, error: { code: '1', message: 'no' } },
    ],
  ])('is told from a refused permission by %s', (_, body) => {
    const outcome = readOutcome({ status: 403, body })
    expect(outcome).toMatchObject({ kind: 'actionRequired', status: 403, captchaRequired: true })
    expect(outcome.fields).toBeUndefined()
  })

  test('is not asked for by a plain 403, nor by another status', () => {
    const forbidden = readOutcome({ status: 403, body: { error: { code: 'CHK0083', message: 'no' }, fields: {} } })
    expect(forbidden).toMatchObject({ kind: 'forbidden', captchaRequired: undefined })
    const broken = readOutcome({ status: 500, body: { error: { code: 'CHK0082', message: 'no' } } })
    expect(broken).toMatchObject({ kind: 'internalServerError', captchaRequired: undefined })
  })
})

describe('a status inside the body', () => {
  test.each([
    [400, { code: '429', message: 'slow down' }, 429],
    [500, { message: 'The gateway failed (status code: 503)' }, 503],
    [400, { status: 422, title: 'no' }, 422],
    [200, { status: 404 }, 404],
  ])('is noted next to %i, which decides', (status, body, bodyStatus) => {
    expect(readOutcome({ status, body })).toMatchObject({ status, kind: statusKind(status), bodyStatus })
  })

  test.each([
    [400, { code: '400', message: 'no' }],
    [409, { errorCode: '704', message: 'no' }],
    [400, { code: '001', message: 'order 500 is not there' }],
    [503, { status: 200 }],
  ])('is not found where there is none: %i, %j', (status, body) => {
    expect(readOutcome({ status, body }).bodyStatus).toBeUndefined()
  })
})

describe('request ids in headers', () => {
  test('count after that of the body, VTEX’s own first', () => {
    const headers = { 'x-request-id': 'b', 'x-vtex-operation-id': 'a', 'x-trace-id': 'd', 'x-amzn-requestid': 'c' }
    expect(readOutcome({ status: 500, headers, body: { requestId: 'body' } }).requestId).toBe('body')
    expect(readOutcome({ status: 500, headers }).requestId).toBe('a')
    expect(readOutcome({ status: 500, headers: { ...headers, 'x-vtex-operation-id': '' } }).requestId).toBe('b')
    expect(readOutcome({ status: 500, headers: { 'x-amzn-requestid': 'c', 'x-trace-id': 'd' } }).requestId).toBe('c')
    expect(readOutcome({ status: 500, headers: new Headers({ 'X-Trace-Id': 'd' }) }).requestId).toBe('d')
  })

  test('may be a code of the old kind', () => {
    expect(readOutcome({ status: 500, headers: { 'x-vtex-error-code': 'OLD1' } }).code).toBe('OLD1')
    expect(readOutcome({ status: 500, headers: { 'x-vtex-error-code': 'a sentence' } }).code).toBeUndefined()
  })
})

describe('the messages of a cart', () => {
  const messages = [
    { code: 'couponNotFound', text: 'No coupon A1', status: 'error' },
    { code: null, text: 'Price changed', status: 'warning' },
    { code: 'soon', text: '', status: 'info' },
    { text: 'No status' },
    'nonsense',
    null,
  ]
  const read = [
    { severity: 'error', code: 'couponNotFound', detail: 'No coupon A1' },
    { severity: 'warning', detail: 'Price changed' },
    { severity: 'info', code: 'soon' },
    { severity: 'error', detail: 'No status' },
  ]

  test('are read from a cart, an answer with one, and a list', () => {
    expect(readOrderFormMessages({ items: [], messages })).toEqual(read)
    expect(readOrderFormMessages({ orderForm: { messages } })).toEqual(read)
    expect(readOrderFormMessages(messages)).toEqual(read)
  })

  test('are none in anything else, and at most fifty', () => {
    const revoked = Proxy.revocable([], {})
    revoked.revoke()
    const lies = new Proxy([], { get: (_, key) => (key === 'length' ? Symbol('much') : undefined) })
    for (const value of [null, undefined, 5, 'a', {}, { messages: {} }, { messages: null }, revoked.proxy, lies]) {
      expect(readOrderFormMessages(value)).toEqual([])
    }
    expect(readOrderFormMessages(Array.from({ length: 100_000 }, () => messages[0]))).toHaveLength(50)
  })
})
