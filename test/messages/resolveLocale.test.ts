import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveLocale } from '../../src/messages/resolveLocale'

const available = ['ar', 'de', 'en', 'es', 'fr', 'pt-BR']

test.each([
  ['de', 'de'],
  ['DE', 'de'],
  ['de-AT', 'de'],
  ['de-Latn-AT-1996', 'de'],
  ['de_CH', 'de'],
  ['pt-BR', 'pt-BR'],
  ['pt-br', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['pt', 'pt-BR'],
  ['es-419', 'es'],
  ['ar-EG-u-nu-latn', 'ar'],
  ['pt_BR.UTF-8', 'pt-BR'],
  ['de_DE.ISO-8859-15@euro', 'de'],
  ['fr@euro', 'fr'],
  ['C', 'en'],
  ['C.UTF-8', 'en'],
  ['POSIX', 'en'],
  ['zh_Hant-TW.UTF-8', 'en'],
  ['pt-BR,pt;q=0.9,en-US;q=0.8,en;q=0.7', 'pt-BR'],
  ['nl-BE, *;q=0.5', 'en'],
  ['fr;q=0.2, de ; q=0.8,es;q=0', 'de'],
  ['es;q=0', 'en'],
  ['fr;q=x', 'fr'],
  [',,', 'en'],
  ['xx', 'en'],
  ['zh-Hant-TW', 'en'],
  ['', 'en'],
  ['-', 'en'],
  ['constructor', 'en'],
])('%s is shown in %s', (requested, shown) => {
  expect(resolveLocale(requested, available)).toBe(shown)
})

test('takes the first of several wishes that can be met, as navigator.languages lists them', () => {
  expect(resolveLocale(['nl-BE', 'fr-BE', 'de'], available)).toBe('fr')
  expect(resolveLocale(['nl', undefined, 'pt-AO'], available)).toBe('pt-BR')
  expect(resolveLocale([], available)).toBe('en')
})

test('prefers the same region over another one', () => {
  expect(resolveLocale('pt-PT', ['pt-BR', 'pt-PT'])).toBe('pt-PT')
  expect(resolveLocale('pt-AO', ['pt-BR', 'pt-PT'])).toBe('pt-BR')
  expect(resolveLocale('pt', ['pt-BR', 'pt'])).toBe('pt')
})

test('gives nobody a script that they may not read', () => {
  expect(resolveLocale('zh-TW', ['zh-CN', 'en'])).toBe('en')
  expect(resolveLocale('zh-HK', ['zh-CN', 'zh-TW', 'en'])).toBe('zh-TW')
  expect(resolveLocale('zh-TW', ['zh', 'en'])).toBe('en')
  expect(resolveLocale('zh_Hant-TW.UTF-8', ['zh', 'zh-Hant'])).toBe('zh-Hant')
  expect(resolveLocale('sr-Latn', ['sr-Cyrl', 'sr-Latn-RS'])).toBe('sr-Latn-RS')
})

test('is never blank: English, else the first, else en', () => {
  expect(resolveLocale('xx', ['de', 'en-GB'])).toBe('en-GB')
  expect(resolveLocale('xx', ['de', 'fr'])).toBe('de')
  expect(resolveLocale('xx', [])).toBe('en')
})

test('never throws, and gives one of those that are available', () => {
  fc.assert(
    fc.property(fc.anything(), fc.array(fc.string(), { minLength: 1 }), (requested, tags) => {
      expect(tags).toContain(resolveLocale(requested, tags))
    }),
  )
  for (const requested of [null, undefined, 5, {}, [[]], 'x'.repeat(1e6)]) {
    expect(resolveLocale(requested, available)).toBe('en')
  }
})
