import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readHttpDate } from '../../src/http/readHttpDate'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const pad = (value: number) => String(value).padStart(2, '0')
const clock = (date: Date) => [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(pad).join(':')

/** A date as each of the grammars of RFC 9110 §5.6.7 writes it. */
const write = {
  'IMF-fixdate': (date: Date) => date.toUTCString(),
  'RFC 850': (date: Date) =>
    `${days[date.getUTCDay()]}, ${pad(date.getUTCDate())}-${months[date.getUTCMonth()]}-` +
    `${pad(date.getUTCFullYear() % 100)} ${clock(date)} GMT`,
  asctime: (date: Date) =>
    `${days[date.getUTCDay()]?.slice(0, 3)} ${months[date.getUTCMonth()]} ${String(date.getUTCDate()).padStart(2)} ` +
    `${clock(date)} ${date.getUTCFullYear()}`,
}
const grammars = Object.keys(write) as (keyof typeof write)[]

/** The grammars again, letter by letter, and the moment by `Date.UTC`. */
function oracle(text: string): number {
  const short = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)'
  const long = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'
  const month = `(?<month>${months.join('|')})`
  const time = '(?<hour>\\d\\d):(?<minute>\\d\\d):(?<second>\\d\\d)'
  const patterns = [
    `${short}, (?<day>\\d\\d) ${month} (?<year>\\d{4}) ${time} GMT`,
    `${long}, (?<day>\\d\\d)-${month}-(?<year>\\d\\d) ${time} GMT`,
    `${short} ${month} (?<day>\\d\\d| \\d) ${time} (?<year>\\d{4})`,
  ]
  const found = patterns.map((pattern) => new RegExp(`^\\s*${pattern}\\s*$`).exec(text)?.groups).find(Boolean)
  if (!found) return Number.NaN
  const [day = 0, hour = 0, minute = 0, second = 0, digits = 0] = ['day', 'hour', 'minute', 'second', 'year'].map(
    (key) => Number(found[key]),
  )
  const last = new Date().getUTCFullYear() + 50
  let year = digits
  if (found.year?.length === 2) for (year = last; year % 100 !== digits; ) year--
  const index = months.indexOf(found.month ?? '')
  const length = new Date(Date.UTC(year, index + 1, 0)).getUTCDate()
  if (year < 100 || day < 1 || day > length || hour > 23 || minute > 59 || second > 60) return Number.NaN
  return Date.UTC(year, index, day, hour, minute, Math.min(second, 59))
}

const moments = (from: number, to: number) =>
  fc.integer({ min: Date.UTC(from, 0, 1) / 1000, max: Date.UTC(to, 11, 31, 23, 59, 59) / 1000 })

describe('every second', () => {
  test.each(grammars)('is read as %s', (grammar) => {
    const year = new Date().getUTCFullYear()
    const range = grammar === 'RFC 850' ? moments(year - 49, year + 50) : moments(1000, 9999)
    fc.assert(
      fc.property(range, (seconds) => {
        const text = write[grammar](new Date(seconds * 1000))
        expect(readHttpDate(text)).toBe(seconds * 1000)
        expect(oracle(text)).toBe(seconds * 1000)
      }),
      { numRuns: 5000 },
    )
  })

  test('is read the same in every time zone', () => {
    for (const zone of ['America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Apia', 'Europe/London']) {
      vi.stubEnv('TZ', zone)
      for (const grammar of grammars) {
        expect(readHttpDate(write[grammar](new Date(Date.UTC(1994, 10, 6, 8, 49, 37))))).toBe(784_111_777_000)
      }
    }
  })
})

test('a text is read if and only if it is in the grammar and the date exists', () => {
  const letter = fc.oneof(
    fc.constantFrom(...'0123456789 :,-/+.\tGMTUCZSundayJFebr'),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  )
  const edit = fc.record({ at: fc.nat(35), remove: fc.nat(2), add: fc.string({ unit: letter, maxLength: 2 }) })
  const texts = fc
    .tuple(fc.constantFrom(...grammars), moments(90, 9999), fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([grammar, seconds, edits]) =>
      edits.reduce(
        (text, { at, remove, add }) => text.slice(0, at) + add + text.slice(at + remove),
        write[grammar](new Date(seconds * 1000)),
      ),
    )
  fc.assert(
    fc.property(texts, (text) => {
      expect(readHttpDate(text)).toBe(oracle(text))
    }),
    { numRuns: 20_000 },
  )
})

test('every combination of numbers is read if and only if the date exists', () => {
  const number = fc.integer({ min: 0, max: 99 }).map(pad)
  const parts = fc.record({
    day: fc.oneof(fc.integer({ min: 0, max: 33 }).map(pad), number),
    month: fc.constantFrom(...months, 'Foo', 'jan', 'MAY'),
    year: fc.constantFrom('1900', '1999', '2000', '2024', '2026', '2100', '0099', '0100'),
    hour: fc.oneof(fc.integer({ min: 0, max: 25 }).map(pad), number),
    minute: fc.oneof(fc.integer({ min: 0, max: 61 }).map(pad), number),
    second: fc.oneof(fc.integer({ min: 57, max: 62 }).map(pad), number),
  })
  fc.assert(
    fc.property(parts, ({ day, month, year, hour, minute, second }) => {
      const time = `${hour}:${minute}:${second}`
      for (const text of [
        `Sun, ${day} ${month} ${year} ${time} GMT`,
        `Sunday, ${day}-${month}-${year.slice(2)} ${time} GMT`,
        `Sun ${month} ${day.replace(/^0/, ' ')} ${time} ${year}`,
      ]) {
        expect(readHttpDate(text), text).toBe(oracle(text))
      }
    }),
    { numRuns: 10_000 },
  )
})

test.each([
  'Wednesday, 32-Dec-26 00:00:00 GMT',
  'Thu, 29 Feb 2026 00:00:00 GMT',
  'Thu, 29 Feb 1900 00:00:00 GMT',
  'Fri, 31 Apr 2026 00:00:00 GMT',
  'Thu, 00 Jan 2026 00:00:00 GMT',
  'Thu, 01 Jan 2026 24:00:00 GMT',
  'Thu, 01 Jan 2026 23:60:00 GMT',
  'Thu, 01 Jan 2026 23:59:61 GMT',
  'Thu, 1 Jan 2026 00:00:00 GMT',
  'Thu, 01 Jan 26 00:00:00 GMT',
  'Thu, 01 Jan 12026 00:00:00 GMT',
  'Thu, 01 Jan 2026 0:00:00 GMT',
  'Thu, 01 Jan 2026 00:00 GMT',
  'Thu, 01 January 2026 00:00:00 GMT',
  'Thu, 01 Foo 2026 00:00:00 GMT',
  'Foo, 01 Jan 2026 00:00:00 GMT',
  'Thursday, 01 Jan 2026 00:00:00 GMT',
  'Thu, 01-Jan-26 00:00:00 GMT',
  'Thursday, 01-Jan-2026 00:00:00 GMT',
  'Monnesday, 01-Jan-26 00:00:00 GMT',
  'Thu 01 Jan 2026 00:00:00 GMT',
  'thu, 01 jan 2026 00:00:00 gmt',
  'THU, 01 JAN 2026 00:00:00 GMT',
  'Thu, 01 Jan 2026 00:00:00',
  'Thu, 01 Jan 2026 00:00:00 UTC',
  'Thu, 01 Jan 2026 00:00:00 +0000',
  'Thu, 01 Jan 2026 00:00:00 GMT+1',
  'Thu, 01 Jan 2026 00:00:00 GMT (night)',
  'Thu, 01 Jan 2026 00:00:00 EST',
  'Thu,  01 Jan 2026 00:00:00 GMT',
  'Thu Jan 1 00:00:00 2026',
  'Thu Jan  01 00:00:00 2026',
  'Thu Jan  1 00:00:00 2026 GMT',
  'Thu, 01 Jan 0001 00:00:00 GMT',
  'Thu, 01 Jan -2026 00:00:00 GMT',
  'Thu,Invalid Date',
  '2026-01-01T00:00:00Z',
  '1767225600',
  '',
])('%j is no date', (text) => {
  expect(readHttpDate(text)).toBeNaN()
})

test('a wrong day name does not matter, and neither does white space around', () => {
  const moment = Date.UTC(2026, 0, 1)
  expect(readHttpDate('Mon, 01 Jan 2026 00:00:00 GMT')).toBe(moment)
  expect(readHttpDate('Monday, 01-Jan-26 00:00:00 GMT')).toBe(moment)
  expect(readHttpDate('Mon Jan  1 00:00:00 2026')).toBe(moment)
  expect(readHttpDate('Mon Jan 01 00:00:00 2026')).toBe(moment)
  expect(readHttpDate(' \tThu, 01 Jan 2026 00:00:00 GMT ')).toBe(moment)
})

test('a leap second is the last second before it', () => {
  const moment = Date.UTC(2016, 11, 31, 23, 59, 59)
  expect(readHttpDate('Sat, 31 Dec 2016 23:59:60 GMT')).toBe(moment)
  expect(readHttpDate('Saturday, 31-Dec-16 23:59:60 GMT')).toBe(moment)
  expect(readHttpDate('Sat Dec 31 23:59:60 2016')).toBe(moment)
})

test.each([
  [2026, '76', 2076],
  [2026, '77', 1977],
  [2026, '26', 2026],
  [2026, '99', 1999],
  [2026, '00', 2000],
  [1994, '44', 2044],
  [1994, '45', 1945],
  [2050, '00', 2100],
  [2099, '49', 2149],
  [2099, '50', 2050],
])('in %i the year %s is %i', (present, digits, year) => {
  vi.useFakeTimers({ now: Date.UTC(present, 5, 15) })
  expect(readHttpDate(`Monday, 01-Mar-${digits} 00:00:00 GMT`)).toBe(Date.UTC(year, 2, 1))
})

test('is read in no time, however odd the text', () => {
  for (const part of ['Mon Tue ', 'Sun, 06 ', ' ', 'Sunday, 06-', '0', 'Mon ', ':60 ', 'GMT ']) {
    const text = part.repeat(100_000 / part.length)
    const start = performance.now()
    expect(readHttpDate(text)).toBeNaN()
    expect(performance.now() - start, part).toBeLessThan(50)
  }
})
