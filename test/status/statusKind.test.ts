import { describe, expect, test } from 'vitest'
import { statusFacts } from '../../src/status/statusFacts'
import { statusKind } from '../../src/status/statusKind'

const isKind = (kind: string) => Object.hasOwn(statusFacts, kind)

describe('statusKind', () => {
  test('reads a number and a numeric string alike', () => {
    expect(statusKind(503)).toBe('serviceUnavailable')
    expect(statusKind('503')).toBe('serviceUnavailable')
    expect(statusKind(' 503 ')).toBe('serviceUnavailable')
    expect(statusKind('0')).toBe('networkError')
  })

  test('knows a kind with facts for every integer from -1 to 1000, as a number and as a string', () => {
    for (let code = -1; code <= 1000; code++) {
      expect(isKind(statusKind(code)), String(code)).toBe(true)
      expect(statusKind(String(code)), String(code)).toBe(statusKind(code))
    }
  })

  test.each([
    [100, 'informational'],
    [199, 'informational'],
    [203, 'successful'],
    [299, 'successful'],
    [300, 'redirection'],
    [308, 'redirection'],
    [399, 'redirection'],
    [402, 'clientError'],
    [418, 'clientError'],
    [501, 'serverError'],
    [505, 'serverError'],
    [507, 'serverError'],
    [525, 'serverError'],
  ])('treats %i as the x00 of its class (RFC 9110 §15)', (code, kind) => {
    expect(statusKind(code)).toBe(kind)
  })

  test('treats every code from 600 to 999 as a server error (RFC 9110 §15)', () => {
    for (let code = 600; code <= 999; code++) expect(statusKind(code), String(code)).toBe('serverError')
  })

  test.each([
    [408, 'requestTimeout'],
    [409, 'conflict'],
    [410, 'gone'],
    [413, 'contentTooLarge'],
    [422, 'unprocessableContent'],
    [423, 'locked'],
    [428, 'actionRequired'],
    [499, 'aborted'],
  ])('gives %i the kind %s', (code, kind) => {
    expect(statusKind(code)).toBe(kind)
  })

  test.each([
    [304, 'successful'],
    [407, 'networkError'],
    [511, 'networkError'],
    [412, 'conflict'],
    [419, 'unauthorized'],
    [440, 'unauthorized'],
    [498, 'unauthorized'],
    [561, 'unauthorized'],
    [420, 'tooManyRequests'],
    [421, 'tooManyRequests'],
    [425, 'tooManyRequests'],
    [430, 'tooManyRequests'],
    [451, 'gone'],
    [460, 'aborted'],
    [509, 'serviceUnavailable'],
    [529, 'serviceUnavailable'],
    [540, 'serviceUnavailable'],
    [520, 'badGateway'],
    [521, 'badGateway'],
    [522, 'gatewayTimeout'],
    [523, 'badGateway'],
    [524, 'gatewayTimeout'],
    [527, 'badGateway'],
    [530, 'badGateway'],
    [598, 'gatewayTimeout'],
    [599, 'gatewayTimeout'],
  ])('gives %i the kind %s, which tells the shopper the same', (code, kind) => {
    expect(statusKind(code)).toBe(kind)
  })

  test('takes 0 for a request that got no answer', () => {
    expect(statusKind(0)).toBe('networkError')
  })

  test('does not know codes below 100 or beyond 999', () => {
    for (const code of [-1, 1, 42, 99, 1000, 5030]) expect(statusKind(code), String(code)).toBe('unknown')
  })

  test.each([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['a fraction', 503.5],
    ['null', null],
    ['undefined', undefined],
    ['true', true],
    ['text', 'abc'],
    ['an empty string', ''],
    ['a blank string', '   '],
    ['an exponent', '5e2'],
    ['a hexadecimal', '0x1F4'],
    ['a signed string', '+503'],
    ['a status line', '503 Service Unavailable'],
    ['four digits', '0503'],
    ['an object', {}],
    ['an object with a status', { status: 503 }],
    ['an object that turns into a number', { valueOf: () => 503, toString: () => '503' }],
    ['a boxed number', Object(503)],
    ['a symbol', Symbol('503')],
    ['a BigInt', 503n],
    ['an array', [503]],
    ['an empty array', []],
    ['a function', () => 503],
    ['a date', new Date(503)],
    [
      'an object that throws',
      {
        [Symbol.toPrimitive]() {
          throw new Error('no')
        },
      },
    ],
  ])('does not know %s, and does not throw', (_, value) => {
    expect(statusKind(value)).toBe('unknown')
  })

  test('is not misled by names that every object inherits', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(statusKind(name), name).toBe('unknown')
    }
  })
})
