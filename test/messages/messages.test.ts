import { describe, expect, test } from 'vitest'
import { describeWait } from '../../src/messages/describeWait'
import { formatMoment, formatWait } from '../../src/messages/format'
import { en } from '../../src/messages/locales/en'
import type { Messages } from '../../src/messages/Messages'
import { statusFacts } from '../../src/status/statusFacts'
import type { StatusKind } from '../../src/status/statusKind'
import { allMessages } from './allMessages'

const kinds = Object.keys(statusFacts) as StatusKind[]
const shoppers = allMessages.filter(({ reader }) => reader === 'shopper')
const developers = allMessages.filter(({ reader }) => reader === 'developer')

/** The scripts that are written from right to left, of those that many people read (ISO 15924). */
const rightToLeft = ['Arab', 'Hebr', 'Syrc', 'Thaa']

/** Every text of some messages, with the path that leads to it. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  return Object.entries((value ?? {}) as object).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key))
}

describe.each(allMessages)('$path', ({ tag, exported, messages }) => {
  test('is the only export of its file, and is named after its language tag', () => {
    expect(exported).toEqual([tag.replace('-', '')])
    expect(messages.locale).toBe(tag)
    expect(Intl.getCanonicalLocales(messages.locale)).toEqual([tag])
    const { script = '' } = new Intl.Locale(tag).maximize()
    expect(messages.dir).toBe(rightToLeft.includes(script) ? 'rtl' : 'ltr')
  })

  test('has a title and a description for every kind, and for nothing else', () => {
    expect(Object.keys(messages.statuses).sort()).toEqual([...kinds].sort())
    for (const kind of kinds) {
      const { title, description } = messages.statuses[kind]
      expect(title, kind).toMatch(/\p{L}\p{M}*\p{L}/u)
      expect(description, kind).toMatch(/\p{L}\p{M}*\p{L}/u)
    }
  })

  test('has the same labels as English, none of them blank', () => {
    expect(Object.keys(messages.labels).sort()).toEqual(Object.keys(en.labels).sort())
    for (const [path, text] of texts(messages.labels)) expect(text, path).toMatch(/\p{L}\p{M}*\p{L}/u)
  })

  test('keeps the placeholders, each where it belongs', () => {
    for (const [path, text] of texts(messages)) {
      const wanted = /^(labels\.retry(ing)?In|outcomes\.backAt)$/.test(path)
        ? ['{time}']
        : /^labels\.field/.test(path)
          ? ['{label}']
          : []
      expect(text.match(/\{.*?\}/g) ?? [], path).toEqual(wanted)
    }
  })

  test('is calm: no exclamation mark, no “Oops”, no markup, no doubled or stray space', () => {
    // What is replaced in a relative time may begin or end with a space.
    for (const [path, text] of texts({ ...messages, waits: undefined })) {
      expect(text, path).not.toMatch(/[!¡<>]|\b[ou]+ps\b|\s\s/iu)
      expect(text, path).toBe(text.trim())
    }
  })

  test('ends every description as a sentence, and no title with a full stop', () => {
    // Thai separates sentences by a space and ends them with nothing.
    const end = tag === 'th' ? /[\p{L}\p{M}]$/u : /[.?。]$/
    for (const kind of kinds) {
      expect(messages.statuses[kind].description, kind).toMatch(end)
      expect(messages.statuses[kind].title, kind).not.toMatch(/[.?。]$/)
    }
  })
})

describe.each(shoppers)('$path for shoppers', ({ tag, messages }) => {
  test('never shows a status code, the jargon of the web, or documentation', () => {
    for (const [path, text] of texts(messages)) {
      expect(text, path).not.toMatch(/\d{3}|\b(https?|API|gateway|timeout|server|servidor|backend|endpoint)\b/i)
    }
    for (const kind of kinds) expect(messages.statuses[kind].links ?? [], kind).toEqual([])
  })

  test('has words for the same outcomes as English, none of them blank', () => {
    const paths = (words: Messages) => texts([words.statuses, words.outcomes]).map(([path]) => path)
    expect(paths(messages).sort()).toEqual(paths(en).sort())
    for (const [path, text] of texts(messages.outcomes)) expect(text, path).toMatch(/\p{L}\p{M}*\p{L}/u)
  })

  test.runIf(tag !== 'en')('is a translation of every title, description and label', () => {
    for (const kind of kinds) {
      expect(messages.statuses[kind].title, kind).not.toBe(en.statuses[kind].title)
      expect(messages.statuses[kind].description, kind).not.toBe(en.statuses[kind].description)
    }
    const english = new Map(texts([en.labels, en.outcomes]))
    for (const [path, text] of texts([messages.labels, messages.outcomes]))
      expect(text, path).not.toBe(english.get(path))
  })
})

describe.each(developers)('$path for developers', ({ tag, messages }) => {
  test('speaks otherwise than to a shopper', () => {
    const shopper = shoppers.find((shopper) => shopper.tag === tag)?.messages
    expect(shopper).toBeDefined()
    for (const kind of kinds) {
      expect(messages.statuses[kind].description, kind).not.toBe(shopper?.statuses[kind].description)
    }
  })

  test.each<[StatusKind, string]>([
    ['unauthorized', 'https://developers.vtex.com/docs/guides/authentication'],
    ['forbidden', 'https://help.vtex.com/'],
    ['notFound', 'https://developers.vtex.com/docs/api-reference'],
    ['methodNotAllowed', 'https://developers.vtex.com/docs/api-reference'],
  ])('carries the documented link for %s', (kind, address) => {
    const { links = [] } = messages.statuses[kind]
    expect(links.some(({ href }) => href.startsWith(address))).toBe(true)
  })

  test('has only secure links with a name, no two the same for one status', () => {
    for (const kind of kinds) {
      const { links = [] } = messages.statuses[kind]
      for (const { href, label } of links) {
        expect(new URL(href).protocol, kind).toBe('https:')
        expect(label, kind).toMatch(/\p{L}\p{M}*\p{L}/u)
      }
      expect(new Set(links.map(({ href }) => href)).size, kind).toBe(links.length)
    }
  })

  test.runIf(tag !== 'en')('is a translation of every description', () => {
    const english = developers.find((developer) => developer.tag === 'en')?.messages
    expect(english).toBeDefined()
    for (const kind of kinds) {
      expect(messages.statuses[kind].description, kind).not.toBe(english?.statuses[kind].description)
    }
  })
})

describe('format', () => {
  const wait = (seconds: number, tag: string, style?: 'short') =>
    formatWait(seconds, shoppers.find((shopper) => shopper.tag === tag)?.messages ?? { locale: tag }, style).replaceAll(
      '\u00a0',
      ' ',
    )

  test('says a wait in seconds up to 90, in minutes up to 90, in hours up to 36, in days up to a week, and then not in numbers', () => {
    const minute = 60
    const hour = 60 * minute
    const day = 24 * hour
    const waits: [number, string][] = [
      [1, 'in 1 second'],
      [30, 'in 30 seconds'],
      [89, 'in 89 seconds'],
      [90, 'in 2 minutes'],
      [121, 'in 3 minutes'],
      [90 * minute, 'in 90 minutes'],
      [90 * minute + 1, 'in 2 hours'],
      [24 * hour, 'in 24 hours'],
      [36 * hour, 'in 36 hours'],
      [36 * hour + 1, 'in 2 days'],
      [7 * day, 'in 7 days'],
      [7 * day + 1, ''],
      [10 * 365 * day, ''],
    ]
    for (const [seconds, text] of waits) expect(wait(seconds, 'en'), String(seconds)).toBe(text)
  })

  test('says it as a shop of the language does', () => {
    expect(wait(30, 'pt-BR')).toBe('daqui a 30 segundos')
    expect(wait(2 * 3600, 'pt-BR')).toBe('daqui a 2 horas')
    expect(wait(1, 'es')).toBe('dentro de 1 segundo')
    expect(wait(30, 'ja')).toBe('30秒後')
    expect(wait(3 * 3600, 'ja', 'short')).toBe('3時間後')
    expect(wait(1, 'ar')).toBe('بعد ثانية واحدة')
    expect(wait(2, 'ar')).toBe('بعد ثانيتين')
    expect(wait(3, 'ar')).toBe('بعد 3 ثوانٍ')
    expect(wait(11, 'ar', 'short')).toBe('بعد 11 ثانية')
    expect(wait(30, 'th')).toBe('ในอีก 30 วินาที')
    expect(wait(120, 'th', 'short')).toBe('ในอีก 2 นาที')
  })

  test('shows a wait as short as the language has it', () => {
    expect(wait(30, 'en', 'short')).toBe('in 30 sec.')
    expect(wait(90, 'en', 'short')).toBe('in 2 min.')
    expect(wait(30, 'pt-BR', 'short')).toMatch(/^daqui a 30\s?(s|seg\.?)$/)
    expect(wait(120, 'es', 'short')).toMatch(/^dentro de 2\s?min$/)
  })

  test.each(shoppers)('keeps the number and its unit in one line in $tag', ({ messages }) => {
    for (const style of ['long', 'short'] as const) {
      for (const seconds of [1, 2, 5, 30, 300, 4000, 9000, 200_000]) {
        expect(formatWait(seconds, messages, style)).not.toMatch(/\d /)
        expect(formatWait(seconds, messages, style)).not.toBe('')
      }
    }
  })

  test.each(shoppers)(
    'names the day and the hour of the end of a long wait in $tag, and of no other',
    ({ messages }) => {
      const now = Date.UTC(2027, 2, 5, 12)
      const later = (minutes: number) => describeWait(now + minutes * 60_000, messages, now)
      expect(later(5)).toBeUndefined()
      expect(later(-5)).toBeUndefined()
      expect(later(367 * 24 * 60)).toBeUndefined()
      expect(describeWait(8e15, messages, now)).toBeUndefined()
      const text = later(24 * 60)
      expect(text).toContain(formatMoment(now + 24 * 3600_000, messages.locale))
      expect(text).not.toContain('{')
      // No year, which would be 2570 in Thailand, and no seconds.
      expect(text).not.toMatch(/\d{4}|:\d\d:/)
    },
  )
})
