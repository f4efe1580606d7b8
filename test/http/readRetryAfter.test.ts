import { afterEach, expect, test, vi } from 'vitest'
import { readRetryAfter } from '../../src/http/readRetryAfter'

afterEach(() => {
  vi.unstubAllEnvs()
})

const now = Date.UTC(2030, 0, 1, 12)

test('reads seconds from Headers and from a plain object of lower-case names', () => {
  expect(readRetryAfter(new Headers({ 'Retry-After': '120' }), now)).toBe(now + 120_000)
  expect(readRetryAfter({ 'retry-after': '120' }, now)).toBe(now + 120_000)
  expect(readRetryAfter({ 'retry-after': ' 0 ' }, now)).toBe(now)
})

test('reads the three forms of an HTTP-date (RFC 9110 §5.6.7), wherever the clock stands', () => {
  vi.stubEnv('TZ', 'America/Sao_Paulo')
  const moment = Date.UTC(1994, 10, 6, 8, 49, 37)
  expect(readRetryAfter({ 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' }, now)).toBe(moment)
  expect(readRetryAfter({ 'retry-after': 'Sunday, 06-Nov-94 08:49:37 GMT' }, now)).toBe(moment)
  expect(readRetryAfter({ 'retry-after': 'Sun Nov  6 08:49:37 1994' }, now)).toBe(moment)
})

test.each(['', ' ', '-5', '1.5', 'soon', 'soon 2', '5s', 'Soon 2', '2030-01-01', 'Sun, 99 Foo'])(
  'does not guess at %j',
  (value) => {
    expect(readRetryAfter({ 'retry-after': value }, now)).toBeUndefined()
  },
)

test('keeps a wait without end within what a date can hold', () => {
  const until = readRetryAfter({ 'retry-after': '9'.repeat(400) }, now)
  expect(new Date(until ?? Number.NaN).getTime()).toBeGreaterThan(now)
})

test('reads nothing where there is no header, and never throws', () => {
  const hostile = new Proxy(
    {},
    {
      get() {
        throw new Error('no')
      },
    },
  )
  const throwing = {
    get() {
      throw new Error('no')
    },
  }
  for (const headers of [new Headers(), {}, null, undefined, 'x', 5, { 'retry-after': {} }, throwing, hostile]) {
    expect(readRetryAfter(headers, now)).toBeUndefined()
  }
})

test('counts from the present moment by itself', () => {
  const before = Date.now()
  expect(readRetryAfter({ 'retry-after': '10' })).toBeGreaterThanOrEqual(before + 10_000)
  expect(readRetryAfter({ 'retry-after': '10' })).toBeLessThanOrEqual(Date.now() + 10_000)
})
