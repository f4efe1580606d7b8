import { describe, expect, test } from 'vitest'
import type { CheckoutWords } from '../../src/checkout/CheckoutWords'
import { checkoutFacts } from '../../src/checkout/checkoutFacts'
import type { CheckoutSituation } from '../../src/checkout/checkoutSituation'
import { checkoutEn } from '../../src/checkout/words/en'
import { loaders } from '../../src/messages/languages'
import { statusFacts } from '../../src/status/statusFacts'

const modules = import.meta.glob<Record<string, CheckoutWords>>('../../src/checkout/words/*.ts', { eager: true })
const languages = Object.entries(modules).map(([file, module]) => ({
  tag: file.replace(/^.*\/(.+)\.ts$/, '$1'),
  exported: Object.keys(module),
  words: Object.values(module)[0] as CheckoutWords,
}))

const situations = Object.keys(checkoutFacts) as CheckoutSituation[]

/** Every text that a shopper can read, with what it belongs to. */
function texts({ situations: said }: CheckoutWords): [path: string, text: string][] {
  return Object.entries(said).flatMap(([situation, { title, description, descriptionUntil = '', labels = {} }]) => [
    [`${situation}.title`, title],
    [`${situation}.description`, description],
    ...(descriptionUntil ? [[`${situation}.descriptionUntil`, descriptionUntil] as [string, string]] : []),
    ...Object.entries(labels).map(([step, label]): [string, string] => [`${situation}.${step}`, label]),
  ])
}

test('there are words in every language of the messages', () => {
  expect(languages.map(({ tag }) => tag).sort()).toEqual(Object.keys(loaders).sort())
})

describe.each(languages)('checkout words in $tag', ({ tag, exported, words }) => {
  test('are the only export of their file, named after the language tag', () => {
    expect(exported).toEqual([`checkout${(tag[0] as string).toUpperCase()}${tag.slice(1).replace('-', '')}`])
    expect(words.locale).toBe(tag)
  })

  test('are there for every situation, and for nothing else', () => {
    expect(Object.keys(words.situations).sort()).toEqual([...situations].sort())
    for (const [path, text] of texts(words)) expect(text, path).toMatch(/\p{L}\p{M}*\p{L}/u)
  })

  test('are calm: no exclamation mark, no “Oops”, no markup, no placeholder, no stray space', () => {
    for (const [path, text] of texts(words)) {
      const ends = path.endsWith('.descriptionUntil')
      expect(text.match(/\{.*?\}/g) ?? [], path).toEqual(ends ? ['{time}'] : [])
      expect(text, path).not.toMatch(/[!¡<>]|\b[ou]+ps\b|\s\s/iu)
      expect(text, path).toBe(text.trim())
    }
  })

  test('show no code, no blame and no jargon', () => {
    for (const [path, text] of texts(words)) {
      expect(text, path).not.toMatch(/\d{3}|\b(CHK|ORD|FMT|API|SKU|SLA|captcha|gateway|server|servidor)\b/i)
      expect(text, path).not.toMatch(/\b(invalid|inv[aá]lid[oa]s?|errors?|erros?|errores|wrong|failed|falhou)\b/i)
    }
  })

  test('end descriptions as sentences, and titles and labels without a full stop', () => {
    for (const situation of situations) {
      const { title, description, labels = {} } = words.situations[situation]
      // Thai ends sentences with nothing.
      expect(description, situation).toMatch(tag === 'th' ? /[\p{L}\p{M}]$/u : /[.。]$/)
      for (const text of [title, ...Object.values(labels)]) expect(text, situation).not.toMatch(/[.?。]$/)
    }
  })

  test('have at most two sentences', () => {
    const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' })
    for (const [path, text] of texts(words)) {
      // Thai has no full stops, so its sentences cannot be counted.
      const sentences = tag === 'th' ? [] : [...segmenter.segment(text)]
      expect(sentences.length, `${path}: ${text}`).toBeLessThanOrEqual(2)
    }
  })

  test('say each situation in words of its own', () => {
    const titles = situations.map((situation) => words.situations[situation].title)
    expect(new Set(titles).size).toBe(situations.length)
    const descriptions = situations.map((situation) => words.situations[situation].description)
    expect(new Set(descriptions).size).toBe(situations.length)
  })

  test('reword only steps that the situation has, the same ones as in English', () => {
    for (const situation of situations) {
      const steps = Object.keys(words.situations[situation].labels ?? {})
      expect(steps, situation).toEqual(Object.keys(checkoutEn.situations[situation].labels ?? {}))
      for (const step of steps) expect(checkoutFacts[situation].actions, situation).toContain(step)
    }
  })

  test.runIf(tag !== 'en')('are a translation of every title, description and label', () => {
    expect(texts(words).map(([path]) => path)).toEqual(texts(checkoutEn).map(([path]) => path))
    const english = new Map(texts(checkoutEn))
    for (const [path, text] of texts(words)) expect(text, path).not.toBe(english.get(path))
  })
})

test.each(situations)('%s offers a step that exists, and never to try again', (situation) => {
  const { actions, tone } = checkoutFacts[situation]
  const known = new Set(Object.values(statusFacts).flatMap((facts) => facts.actions)).add('checkOrders')
  expect(actions.length).toBeGreaterThan(0)
  for (const action of actions) expect(known).toContain(action)
  expect(actions).not.toContain('retry')
  expect(new Set(actions).size).toBe(actions.length)
  expect(['info', 'warning', 'critical']).toContain(tone)
})

test.each<CheckoutSituation>(['paymentPending', 'orderNotCompleted', 'orderAlreadyPlaced'])(
  '%s leads to the orders first, since there may be one',
  (situation) => {
    expect(checkoutFacts[situation].actions[0]).toBe('checkOrders')
  },
)
