import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readHeader } from '../../src/http/readHeader'
import { readMoment, readRetryAfter } from '../../src/http/readRetryAfter'

afterEach(() => {
  vi.unstubAllEnvs()
})

const now = Date.UTC(2030, 0, 1, 12)
const seconds = (count: number) => now + count * 1000
const date = (count: number) => new Date(seconds(count)).toUTCString()
const read = (value: unknown, others: object = {}) => readRetryAfter({ 'retry-after': value, ...others }, now)

function throwing(): never {
  throw new Error('no')
}

const traps = Object.fromEntries(
  ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'].map((trap) => [trap, throwing]),
)
const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

describe('one header', () => {
  const getter = { getResponseHeader: (name: string) => (name.toLowerCase() === 'retry-after' ? '120' : null) }

  test.each<[string, unknown]>([
    ['Headers', new Headers({ 'Retry-After': '120' })],
    ['an XMLHttpRequest or jqXHR', getter],
    ['the header bag of a client', { get: (name: string) => ({ 'retry-after': '120' })[name.toLowerCase()] }],
    ['an object in lower case', { 'retry-after': '120' }],
    ['an object in the spelling of the server', { Date: date(0), 'Retry-After': '120' }],
    ['an object in upper case', { 'RETRY-AFTER': '120' }],
    ['an object in any other case', { 'rEtRY-aftER': '120' }],
    ['an object without prototype', Object.assign(Object.create(null), { 'Retry-After': '120' })],
    ['numbers', { 'retry-after': 120 }],
    ['lists', { 'retry-after': ['120', '5'] }],
    ['lists of numbers', { 'Retry-After': [120] }],
    ['two spellings at once', { 'Retry-After': '5', 'retry-after': '120' }],
    ['a Map', new Map([['retry-after', '120']])],
    ['an object with a property of the same name as a method', { get: '5', 'retry-after': '120' }],
    ['an object whose other getters throw', Object.defineProperty({ 'Retry-After': '120' }, 'date', { get: throwing })],
  ])('is read from %s', (_, headers) => {
    expect(readRetryAfter(headers, now)).toBe(seconds(120))
  })

  test('is found in any spelling', () => {
    const names = ['x-amzn-requestid', 'x-ratelimit-reset', 'retry-after', 'x-vtex-operation-id']
    const spelled = fc
      .tuple(fc.constantFrom(...names), fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }))
      .map(([name, upper]) => [name, name.replace(/./g, (letter, at) => (upper[at] ? letter.toUpperCase() : letter))])
    fc.assert(
      fc.property(spelled, fc.string({ minLength: 1 }), ([name = '', spelling = ''], value) => {
        expect(readHeader({ [spelling]: value }, name)).toBe(value)
      }),
    )
  })

  test('has several values joined, and is not there where it is empty or no text', () => {
    expect(readHeader({ a: ['1', 2, '3'] }, 'a')).toBe('1, 2, 3')
    for (const a of [[], null, undefined, '', {}, [''], Symbol('a'), { toString: throwing }, [Symbol('a')]])
      expect(readHeader({ a }, 'a')).toBeUndefined()
  })

  test('has 1000 characters at most', () => {
    const long = 'x'.repeat(10_000_000)
    for (const headers of [{ a: long }, { A: [long, long] }, new Headers({ a: long }), new Map([['a', long]])])
      expect(readHeader(headers, 'a')).toHaveLength(1000)
  })

  test('is no property that every object has', () => {
    for (const name of ['constructor', 'tostring', '__proto__', 'valueof', 'length'])
      for (const headers of [{}, [], new Map(), new Headers()]) expect(readHeader(headers, name)).toBeUndefined()
  })

  test('is looked up without an exception', () => {
    const [get, own] = [vi.fn(() => null), vi.fn()]
    readHeader({ get, getResponseHeader: own }, 'date')
    expect(get).toHaveBeenCalledExactlyOnceWith('date')
    expect(own).not.toHaveBeenCalled()
  })

  test('is found among more than any server sends, whose names are listed once', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, 'no']))
    Object.assign(many, { 'retry-after': '120', DATE: date(-9) })
    expect(readHeader(many, 'retry-after')).toBe('120')
    const start = performance.now()
    for (let time = 0; time < 100; time++) expect(readHeader(many, 'date')).toBe(date(-9))
    expect(performance.now() - start).toBeLessThan(50)
  })

  test('is not there where nobody may look, and nothing throws', () => {
    const hostile: unknown[] = [
      ...[null, undefined, '', 'retry-after', 5, 5n, true, Symbol('a'), throwing, {}, [], new Headers(), new Map()],
      ...[new Proxy({}, traps), new Proxy([], traps), new Proxy(throwing, traps), new Proxy(new Map(), {})],
      ...[revoked({}), revoked([]), revoked(throwing), { get: throwing }, { getResponseHeader: throwing }],
      ...[[[]], [null], new Map([[{}, '5']]), { get: revoked(throwing) }],
      Object.defineProperty({}, 'retry-after', { get: throwing, enumerable: true }),
      Object.defineProperty({}, 'get', { get: throwing }),
    ]
    for (const headers of hostile) expect(readHeader(headers, 'retry-after')).toBeUndefined()
    for (const value of hostile) {
      expect(() => readHeader({ a: [value] }, 'a')).not.toThrow()
      expect(() => readHeader({ a: value }, 'a')).not.toThrow()
      expect(() => readRetryAfter({ 'retry-after': value, date: value, age: value })).not.toThrow()
    }
  })

  test('is read from anything at all without throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withNullPrototype: true, withSparseArray: true }), (value) => {
        for (const headers of [value, { get: value }, { date: value }, [value], new Map([['date', value]])]) {
          const text = readHeader(headers, 'date')
          expect(typeof text === 'string' ? text.length : 0).toBeLessThanOrEqual(1000)
          const moment = readRetryAfter({ 'retry-after': value, date: value, age: value }, now)
          if (moment !== undefined) expect(Math.abs(moment)).toBeLessThanOrEqual(8.64e15)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('Retry-After', () => {
  test('counts in seconds from now, whole or not', () => {
    expect(read('120')).toBe(seconds(120))
    expect(read(' 0 ')).toBe(now)
    expect(read('1.5')).toBe(seconds(1.5))
    expect(read('007')).toBe(seconds(7))
  })

  test('reads the three forms of an HTTP-date (RFC 9110 §5.6.7), wherever the clock stands', () => {
    vi.stubEnv('TZ', 'America/Sao_Paulo')
    const moment = Date.UTC(1994, 10, 6, 8, 49, 37)
    expect(read('Sun, 06 Nov 1994 08:49:37 GMT')).toBe(moment)
    expect(read('Sunday, 06-Nov-94 08:49:37 GMT')).toBe(moment)
    expect(read('Sun Nov  6 08:49:37 1994')).toBe(moment)
  })

  test('is a moment in the past where it has passed, be it the first of all', () => {
    expect(read(date(-5))).toBe(seconds(-5))
    expect(read('Thu, 01 Jan 1970 00:00:00 GMT')).toBe(0)
    expect(read('Wed, 31 Dec 1969 23:59:59 GMT')).toBe(-1000)
  })

  test.each([
    ...[
      '',
      ' ',
      ',',
      '-5',
      '5s',
      '1e3',
      '0x10',
      '+5',
      '1.',
      '.5',
      '1.5.2',
      '1_0',
      '٣',
      '５',
      'Infinity',
      'NaN',
      'null',
    ],
    ...['soon', 'soon 2', 'Soon 2', '"5"', '5;x=1', '2030-01-01', '2030-01-01T12:00:05Z', 'Sun, 99 Foo'],
    ...['Wednesday, 32-Dec-26 00:00:00 GMT', 'Tue, 01 Jan 2030 12:00:05', 'Tue, 01 Jan 2030 12:00:05 UTC'],
  ])('is not guessed at: %j', (value) => {
    expect(read(value)).toBeUndefined()
  })

  test('without an end ends with the calendar', () => {
    for (const value of ['9'.repeat(400), '99999999999999999999', '9'.repeat(10_000_000), `${'9'.repeat(400)}, 5`]) {
      expect(read(value)).toBe(8e15)
      expect(read(value, { date: date(-1e6), age: '5' })).toBe(8e15)
    }
  })

  test('is read as epoch seconds or milliseconds where no delay is as long', () => {
    expect(read(`${seconds(30) / 1000}`)).toBe(seconds(30))
    expect(read(`${seconds(30)}`)).toBe(seconds(30))
    expect(read('999999999')).toBe(seconds(999_999_999))
  })

  test('counts from the present moment by itself', () => {
    const before = Date.now()
    expect(readRetryAfter({ 'retry-after': '10' })).toBeGreaterThanOrEqual(before + 10_000)
    expect(readRetryAfter({ 'retry-after': '10' })).toBeLessThanOrEqual(Date.now() + 10_000)
  })

  test('is not affected by rate limit fields', () => {
    const others = { ratelimit: '"default";r=0;t=90', 'ratelimit-reset': '80', 'x-ratelimit-reset': '70' }
    expect(read('5', others)).toBe(seconds(5))
    expect(read('soon', others)).toBeUndefined()
    expect(readRetryAfter(others, now)).toBeUndefined()
  })
})

describe('Retry-After sent twice', () => {
  test.each<[string, number | undefined]>([
    ['7, 7', 7],
    ['7,7', 7],
    ['7, 30', 30],
    ['30 , 7', 30],
    [`${date(7)}, ${date(30)}`, 30],
    [`${date(30)},${date(7)}`, 30],
    [`${date(7)}, 30`, 30],
    [`30, ${date(7)}`, 30],
    [`7, ${date(30)}`, 30],
    ['Tuesday, 01-Jan-30 12:00:07 GMT, Tuesday, 01-Jan-30 12:00:30 GMT', 30],
    ['Tue Jan  1 12:00:07 2030, Tue Jan  1 12:00:30 2030', 30],
    ['Tue Jan  1 12:00:07 2030,30', 30],
    ['7, 06', 7],
    ['7, 10 ', 10],
    ['7, soon', undefined],
    ['soon, 7', undefined],
    ['7,', undefined],
    [', 7', undefined],
    ['Tue, 7', undefined],
  ])('%s is one wait: the longest, if each can be read', (value, wait) => {
    expect(read(value)).toBe(wait === undefined ? undefined : seconds(wait))
    expect(readRetryAfter(new Headers({ 'retry-after': value }), now)).toBe(read(value))
  })

  test('is the same whether the client joined the values or not', () => {
    const value = fc.oneof(fc.nat(1e6).map(String), fc.nat(1e6).map(date))
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 10 }), (values) => {
        const headers = new Headers()
        for (const each of values) headers.append('retry-after', each)
        const wait = Math.max(...values.map((each) => read(each) ?? Number.NaN))
        expect(readRetryAfter(headers, now)).toBe(wait)
        expect(read(values)).toBe(wait)
      }),
    )
  })
})

describe('a clock that is wrong', () => {
  const server = { date: 'Tue, 01 Jan 2030 09:00:00 GMT' }

  test('does not change the wait until a date, which is taken by the server’s clock', () => {
    expect(read('Tue, 01 Jan 2030 09:00:30 GMT', server)).toBe(seconds(30))
    expect(read('Tue, 01 Jan 2030 08:59:30 GMT', server)).toBe(seconds(-30))
  })

  test('does not change the wait until an epoch', () => {
    const reset = Date.UTC(2030, 0, 1, 9, 0, 45)
    expect(readMoment(`${reset / 1000}`, server, now)).toBe(seconds(45))
    expect(readMoment(`${reset}`, server, now)).toBe(seconds(45))
  })

  test('does not touch a wait in seconds', () => {
    expect(read('30', server)).toBe(seconds(30))
  })

  test.each([
    'the day before yesterday',
    '',
    'Tue, 01 Jan 2030 09:00:00',
    'Tue, 32 Jan 2030 09:00:00 GMT',
    'Tue 1:2:3',
  ])('counts as right where the server’s date cannot be read: %j', (value) => {
    expect(read('Tue, 01 Jan 2030 12:00:30 GMT', { date: value })).toBe(seconds(30))
  })
})

describe('an answer from a cache', () => {
  test('has the time spent there behind it, of a delay', () => {
    expect(read('120', { age: '50' })).toBe(seconds(70))
    expect(read('120', { Age: 50 })).toBe(seconds(70))
    expect(read('120, 100', { age: '50' })).toBe(seconds(70))
  })

  test('asks for no wait that is over', () => {
    expect(read('120', { age: '120' })).toBe(now)
    expect(read('120', { age: '5000' })).toBe(now)
    expect(read('120', { age: '9999999999' })).toBe(now)
  })

  test('was made when its Date says, and the server’s clock has gone on since', () => {
    const made = { date: 'Tue, 01 Jan 2030 09:00:00 GMT', age: '50' }
    expect(read('Tue, 01 Jan 2030 09:02:00 GMT', made)).toBe(seconds(70))
  })

  test('means the same by a delay and by the date at its end, whatever the clocks say', () => {
    const times = fc.record({ wait: fc.nat(100_000), age: fc.nat(100_000), skew: fc.integer({ min: -1e6, max: 1e6 }) })
    fc.assert(
      fc.property(times, ({ wait, age, skew }) => {
        // The server's clock shows this, and did so at the time that the answer was made.
        const made = skew - age
        const others = { date: date(made), age: String(age) }
        expect(read(date(made + wait), others)).toBe(seconds(wait - age))
        expect(read(String(wait), others)).toBe(seconds(Math.max(0, wait - age)))
      }),
    )
  })

  test('is as old as the first of several ages says', () => {
    expect(read('120', { age: '50, 7' })).toBe(seconds(70))
    expect(read('120', { age: ['50', '7'] })).toBe(seconds(70))
  })

  test.each(['', '-5', 'old', '5s', '1e1', '0x5', '1.5', '99999999999', ' , 5'])(
    'is as old as no Age where that cannot be read: %j',
    (age) => {
      expect(read('120', { age })).toBe(seconds(120))
      expect(read(date(120), { age, date: date(0) })).toBe(seconds(120))
    },
  )
})
