import { describe, expect, test } from 'vitest'
import { formatWait } from '../../src/messages/format'
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
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key))
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
      const wanted = /^labels\.retry(ing)?In$/.test(path) ? ['{time}'] : /^labels\.field/.test(path) ? ['{label}'] : []
      expect(text.match(/\{.*?\}/g) ?? [], path).toEqual(wanted)
    }
  })

  test('is calm: no exclamation mark, no “Oops”, no markup, no doubled or stray space', () => {
    for (const [path, text] of texts(messages)) {
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
  test('says a wait as a relative time, in minutes from 90 seconds up', () => {
    expect(formatWait(1, 'en')).toBe('in 1 second')
    expect(formatWait(30, 'en')).toBe('in 30 seconds')
    expect(formatWait(89, 'en')).toBe('in 89 seconds')
    expect(formatWait(90, 'en')).toBe('in 2 minutes')
    expect(formatWait(121, 'en')).toBe('in 3 minutes')
    expect(formatWait(30, 'pt-BR')).toBe('em 30 segundos')
    expect(formatWait(1, 'es')).toBe('dentro de 1 segundo')
  })

  test('shows a wait as short as the language has it', () => {
    expect(formatWait(30, 'en', 'short')).toBe('in 30 sec.')
    expect(formatWait(89, 'en', 'short')).toBe('in 89 sec.')
    expect(formatWait(90, 'en', 'short')).toBe('in 2 min.')
    expect(formatWait(30, 'pt-BR', 'short')).toMatch(/^em 30\s?(s|seg\.?)$/)
    expect(formatWait(120, 'es', 'short')).toMatch(/^dentro de 2\s?min$/)
  })
})
