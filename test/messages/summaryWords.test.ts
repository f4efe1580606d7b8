import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loaders } from '../../src/messages/languages'
import type { SummaryWords } from '../../src/messages/SummaryWords'

const files = readdirSync('src/messages/summary').map((file) => file.replace('.ts', ''))
const all: [string, SummaryWords][] = await Promise.all(
  files.map(async (tag): Promise<[string, SummaryWords]> => {
    const exported: Record<string, SummaryWords> = await import(`../../src/messages/summary/${tag}.ts`)
    return [tag, exported[`summary${tag.charAt(0).toUpperCase()}${tag.slice(1).replace('-', '')}`] as SummaryWords]
  }),
)

test('there are words in every language that there are messages in', () => {
  expect(files.sort()).toEqual(Object.keys(loaders).sort())
})

describe.each(all)('%s', (tag, { locale, dir, parts, retryAll }) => {
  test('is of its language', async () => {
    const messages = await loaders[tag as keyof typeof loaders]()
    expect([locale, dir]).toEqual([messages.locale, messages.dir])
    expect(retryAll).not.toBe(messages.labels.retry)
  })

  test('has a form for each number that a page can have parts, with the number or in words, and no form that is never used', () => {
    const rules = new Intl.PluralRules(locale)
    // The category `other` is that of fractions, if no whole number has it.
    const numbers = Array.from({ length: 200 }, (_, count) => rules.select(count))
    const used = new Set([...numbers, 'other'])
    expect(Object.keys(parts).sort()).toEqual([...used].sort())
    for (let count = 2; count < 200; count++) {
      const text = parts[rules.select(count)]
      expect(text?.includes('{count}') || rules.select(count) === 'two', `${count}`).toBe(true)
    }
  })

  test('is a title: without a full stop, calm, no code', () => {
    for (const text of [...Object.values(parts), retryAll]) expect(text).not.toMatch(/[.。!！¡]|error|erro\b|fehler/i)
  })
})
