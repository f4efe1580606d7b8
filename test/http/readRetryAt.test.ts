import { afterEach, describe, expect, test, vi } from 'vitest'
import { readRetryAt } from '../../src/http/readRetryAt'

afterEach(() => {
  vi.unstubAllEnvs()
})

const now = Date.UTC(2030, 0, 1, 12)
const seconds = (count: number) => now + count * 1000

describe('Retry-After', () => {
  test.each([
    ['Headers', new Headers({ 'Retry-After': '120' })],
    ['an object of lower-case names', { 'retry-after': '120' }],
    ['an object of names as they are sent', { 'Retry-After': '120' }],
    ['an object of numbers', { 'retry-after': 120 }],
    ['an object of lists', { 'retry-after': ['120', '5'] }],
    ['a Map of lower-case names', new Map([['retry-after', '120']])],
  ])('is read from %s', (_, headers) => {
    expect(readRetryAt(headers, now)).toBe(seconds(120))
  })

  test('counts in seconds from now, whole or not', () => {
    expect(readRetryAt({ 'retry-after': ' 0 ' }, now)).toBe(now)
    expect(readRetryAt({ 'retry-after': '1.5' }, now)).toBe(seconds(1.5))
  })

  test('reads the three forms of an HTTP-date (RFC 9110 §5.6.7), wherever the clock stands', () => {
    vi.stubEnv('TZ', 'America/Sao_Paulo')
    const moment = Date.UTC(1994, 10, 6, 8, 49, 37)
    expect(readRetryAt({ 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' }, now)).toBe(moment)
    expect(readRetryAt({ 'retry-after': 'Sunday, 06-Nov-94 08:49:37 GMT' }, now)).toBe(moment)
    expect(readRetryAt({ 'retry-after': 'Sun Nov  6 08:49:37 1994' }, now)).toBe(moment)
  })

  test.each([
    '',
    ' ',
    '-5',
    '5s',
    '1e3',
    '0x10',
    '+5',
    'soon',
    'soon 2',
    'Soon 2',
    '2030-01-01',
    'Sun, 99 Foo',
    'Infinity',
    'NaN',
    '٣',
  ])('does not guess at %j', (value) => {
    expect(readRetryAt({ 'retry-after': value }, now)).toBeUndefined()
  })

  test('keeps a wait without end within what a date can hold', () => {
    for (const value of ['9'.repeat(400), '99999999999999999999', '9'.repeat(10_000_000)]) {
      const until = readRetryAt({ 'retry-after': value }, now) ?? Number.NaN
      expect(new Date(until).getTime()).toBeGreaterThan(now)
    }
  })

  test('decides over every rate limit field', () => {
    const others = {
      ratelimit: '"default";r=0;t=90',
      'ratelimit-remaining': '0',
      'ratelimit-reset': '80',
      'x-ratelimit-reset': String(seconds(70) / 1000),
    }
    expect(readRetryAt({ ...others, 'retry-after': '5' }, now)).toBe(seconds(5))
    expect(readRetryAt({ ...others, 'retry-after': '0' }, now)).toBe(now)
    expect(readRetryAt({ ...others, 'retry-after': 'Tue, 01 Jan 2030 12:00:07 GMT' }, now)).toBe(seconds(7))
    expect(readRetryAt({ ...others, 'retry-after': 'soon' }, now)).toBe(seconds(90))
  })
})

describe('a clock that is wrong', () => {
  const server = { date: 'Tue, 01 Jan 2030 09:00:00 GMT' }

  test('does not change the wait until a date, which is taken by the server’s clock', () => {
    expect(readRetryAt({ ...server, 'retry-after': 'Tue, 01 Jan 2030 09:00:30 GMT' }, now)).toBe(seconds(30))
  })

  test('does not change the wait until a reset in epoch seconds', () => {
    const reset = String(Date.UTC(2030, 0, 1, 9, 0, 45) / 1000)
    expect(readRetryAt({ ...server, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }, now)).toBe(seconds(45))
  })

  test('does not touch a wait in seconds', () => {
    expect(readRetryAt({ ...server, 'retry-after': '30' }, now)).toBe(seconds(30))
  })

  test('counts as right where the server’s date cannot be read', () => {
    const date = 'the day before yesterday'
    expect(readRetryAt({ date, 'retry-after': 'Tue, 01 Jan 2030 12:00:30 GMT' }, now)).toBe(seconds(30))
  })
})

describe('rate limit fields', () => {
  test.each([
    ['RateLimit-Reset, in seconds', { 'ratelimit-limit': '9', 'ratelimit-remaining': '0', 'ratelimit-reset': '30' }],
    [
      'X-RateLimit-Reset, in epoch seconds',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${seconds(30) / 1000}` },
    ],
    ['X-RateLimit-Reset, in epoch milliseconds', { 'x-ratelimit-reset': `${seconds(30)}` }],
    ['X-RateLimit-Reset, in seconds', { 'x-ratelimit-reset': '30' }],
    ['RateLimit-Reset, in epoch seconds', { 'ratelimit-reset': `${seconds(30) / 1000}` }],
    ['RateLimit as a structured field', { ratelimit: '"default";r=0;t=30', 'ratelimit-policy': '"default";q=9;w=60' }],
    ['RateLimit with its parameters the other way round', { ratelimit: '"default";t=30;r=0' }],
    ['RateLimit as a dictionary, of the older draft', { ratelimit: 'limit=9, remaining=0, reset=30' }],
    [
      'RateLimit-Policy, where RateLimit leaves the time out',
      { ratelimit: '"a";r=0', 'ratelimit-policy': '"a";q=9;w=30' },
    ],
    ['the policy that is used up, of several', { ratelimit: '"burst";r=5;t=1, "daily";r=0;t=30' }],
  ])('are read: %s', (_, headers) => {
    expect(readRetryAt(headers, now)).toBe(seconds(30))
    expect(readRetryAt(new Headers(headers as unknown as Record<string, string>), now)).toBe(seconds(30))
  })

  test.each([
    [{ 'ratelimit-remaining': '3', 'ratelimit-reset': '30' }],
    [{ 'x-ratelimit-remaining': '3', 'x-ratelimit-reset': `${seconds(30) / 1000}` }],
    [{ ratelimit: '"default";r=3;t=30' }],
    [{ ratelimit: 'limit=9, remaining=3, reset=30' }],
    [{ ratelimit: '"burst";r=5;t=1, "daily";r=50;t=30' }],
  ])('ask for no wait while something remains: %j', (headers) => {
    expect(readRetryAt(headers, now)).toBeUndefined()
  })

  test.each([
    [{ 'ratelimit-reset': '-30' }],
    [{ 'x-ratelimit-reset': 'tomorrow' }],
    [{ 'x-ratelimit-reset': 'Infinity' }],
    [{ 'x-ratelimit-reset': '1e300' }],
    [{ ratelimit: '"default"' }],
    [{ 'ratelimit-policy': '"default";q=9;w=60' }],
    [{ 'ratelimit-limit': '9' }],
  ])('are not guessed at: %j', (headers) => {
    expect(readRetryAt(headers, now)).toBeUndefined()
  })

  test('keep an absurd reset within what a date can hold', () => {
    const until = readRetryAt({ 'x-ratelimit-reset': '9'.repeat(300) }, now) ?? Number.NaN
    expect(new Date(until).getTime()).toBeGreaterThan(now)
  })
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
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  const throwing = {
    get() {
      throw new Error('no')
    },
  }
  for (const headers of [new Headers(), {}, [], null, undefined, 'x', 5, throwing, hostile, revoked.proxy]) {
    expect(readRetryAt(headers, now)).toBeUndefined()
  }
  for (const value of [{}, [], hostile, revoked.proxy, [hostile], [revoked.proxy], Symbol('5'), 5n, true]) {
    expect(readRetryAt({ 'retry-after': value, date: value, ratelimit: value }, now)).toBeUndefined()
  }
})

test('counts from the present moment by itself', () => {
  const before = Date.now()
  expect(readRetryAt({ 'retry-after': '10' })).toBeGreaterThanOrEqual(before + 10_000)
  expect(readRetryAt({ 'retry-after': '10' })).toBeLessThanOrEqual(Date.now() + 10_000)
})
