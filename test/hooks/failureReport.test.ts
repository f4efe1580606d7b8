import { describe, expect, test } from 'vitest'
import { failureReport } from '../../src/hooks/failureReport'
import { isErrorCode } from '../../src/http/isErrorCode'
import { isRequestId } from '../../src/http/isRequestId'

const persons = {
  'a sentence': 'Item 42 of Maria is not available',
  'an e-mail address': 'maria@exemplo.com',
  'a CPF': '529.982.247-25',
  'a bare CPF': '52998224725',
  'a phone number': '+5511987654321',
  'a phone number in groups': '11-98765-4321',
  'a card in groups': '4111-1111-1111-1111',
  'a JSON Web Token': 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln',
  'the address of a person': '/users/maria-silva',
  'the full address of a person': 'https://shop.example/users/maria-silva',
}

describe.each(Object.entries(persons))('%s', (_, text) => {
  test('is reported neither as a code nor as a request id, nor anywhere else', () => {
    const input = { status: 400, code: text, requestId: text, method: text, url: `/s/${text.replaceAll('/', ' ')}` }
    const report = failureReport(input)
    expect(report).toMatchObject({ status: 400, code: undefined, requestId: undefined, method: undefined })
    expect(JSON.stringify(report)).not.toContain(text)
  })

  test('is neither a code nor a request id', () => {
    expect([isErrorCode(text), isRequestId(text)]).toEqual([false, false])
  })
})

test.each([
  'kJ8sD2mQ9xZ4pL7v',
  'kJsDmQxZpLvBnTwR',
  'V1StGXR8_Z5jdHi6B-myT',
  '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  'MFRGGZDFMZTWQ2LK',
  '0af7651916cd43dd8448eb211c80319c',
  '3f1c2a9e-8b54-4c19-9d2e-7a6b5c4d3e2f',
  'a'.repeat(65),
])('%s is no code but a token', (token) => {
  expect(isErrorCode(token)).toBe(false)
})

test.each(
  (
    'CHK0264 ORD002 42 23505 AUTH_TOKEN_EXPIRED validation_error invalid-argument urn:problem:out-of-stock P2002 ORA-00942 ' +
    'https://shop.example/problems/out-of-credit https://auth.shop.example/errors/ORD002 E_CART.ITEM:42 BadRequestError CMN1039E ' +
    'PaymentAuthorizationAppCollectionResponse OAuth2AuthorizationCodeError ERR_HTTP2_STREAM_CANCEL InvalidIdError'
  ).split(' '),
)('%s is a code', (code) => {
  expect(isErrorCode(code)).toBe(true)
})

test.each(
  (
    '3f1c2a9e-8b54-4c19-9d2e-7a6b5c4d3e2f 4111111111111111 0af7651916cd43dd8448eb211c80319c from-a-dialog a231ed11 ' +
    '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01 Root=1-67891233-abcdef012345678912345678 1732297186.123 ' +
    '18.57c33417.1700000000.1a2b3c4d 0HMVFE0A284AM:00000001 gru1::iad1::abcde-1700000000000-abcdef012345 |4bf92f35.1. dGVzdA=='
  ).split(' '),
)('%s is a request id', (id) => {
  expect(isRequestId(id)).toBe(true)
})

test.each(['token=abc', 'session:abc', '12.345.678/0001-95', 'cpf:529.982.247-25', '192.168.100.200', 'x'.repeat(129)])(
  '%s is no request id',
  (text) => {
    expect(isRequestId(text)).toBe(false)
  },
)

test.each(['get', 'Post', 'DELETE', 'query'])('the method %s is reported in capitals', (method) => {
  expect(failureReport({ status: 500, config: { method, url: '/api/orders' }, headers: new Headers() })).toMatchObject({
    method: method.toUpperCase(),
  })
})

test.each(['JOANA', 'maria', 'GET /users/maria', ''])('“%s” is reported as no method', (method) => {
  expect(failureReport({ status: 500, config: { method, url: '/api/orders' }, headers: new Headers() })?.method).toBe(
    undefined,
  )
})

test('the fingerprint repeats what is reported and no more', () => {
  const report = failureReport({
    status: 400,
    data: { error: { code: 'maria@exemplo.com', message: 'Maria is not known' }, operationId: 'a1' },
    config: { method: 'post', url: 'https://shop.example/users/maria-silva/orders?cpf=1' },
    headers: new Headers(),
  })
  expect(report?.fingerprint).toBe(`badRequest|400||${report?.route ?? ''}`)
  expect(report?.route ?? '').not.toContain('maria')
})
