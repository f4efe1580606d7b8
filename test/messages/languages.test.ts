import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languageNames, loaders } from '../../src/messages/languages'
import { locales } from '../../src/messages/loadMessages'
import { words } from '../../stories/words'
import { allMessages } from './allMessages'

// The list in src/messages/languages.ts, and every other place that names languages.

const tags = Object.keys(loaders)
const tagsFor = (reader: string) => allMessages.filter((file) => file.reader === reader).map(({ tag }) => tag)
const list = new Intl.ListFormat('en-GB')
const codes = (of: string[]) => list.format(of.sort().map((tag) => `\`${tag}\``))
const proseOf = (file: string) => readFileSync(file, 'utf8').replace(/\s+/g, ' ')

test('every file of shopper messages is in the list of languages, and can be loaded', () => {
  expect([...tags].sort()).toEqual(tagsFor('shopper').sort())
  expect(locales).toEqual([...tags].sort())
})

test('every language has a name, in the same order', () => {
  expect(Object.keys(languageNames)).toEqual(tags)
  expect(new Set(Object.values(languageNames)).size).toBe(tags.length)
})

test('the toolbar of the catalogue selects every language for shoppers, and every one that there is for developers', () => {
  expect(Object.keys(words.shopper).sort()).toEqual([...tags].sort())
  expect(Object.keys(words.developer).sort()).toEqual(tagsFor('developer').sort())
  for (const [reader, messages] of Object.entries(words)) {
    for (const [tag, { locale }] of Object.entries(messages)) expect(locale, `${reader}, ${tag}`).toBe(tag)
  }
})

test('the README and llms.txt name every language', () => {
  expect(proseOf('README.md')).toContain(`There are ${codes(tags)}, each with its own import`)
  expect(proseOf('README.md')).toContain(`(${codes(tagsFor('developer'))})`)
  expect(proseOf('llms.txt')).toContain(`words for the developers of the store, ${codes(tagsFor('developer'))}.`)
})
