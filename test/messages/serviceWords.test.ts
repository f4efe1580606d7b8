import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loaders } from '../../src/messages/languages'
import type { ServiceWords } from '../../src/messages/ServiceWords'

const files = readdirSync('src/messages/service').map((file) => file.replace('.ts', ''))
const all: [string, ServiceWords][] = await Promise.all(
  files.map(async (tag): Promise<[string, ServiceWords]> => {
    const exported: Record<string, ServiceWords> = await import(`../../src/messages/service/${tag}.ts`)
    return [tag, Object.values(exported)[0] as ServiceWords]
  }),
)
const textsOf = ({ locale, dir, states, ...texts }: ServiceWords) => [...Object.values(texts), ...Object.values(states)]
const keys = (words: object) => Object.keys(words).sort()

test('there are words in every language that there are messages in', () => {
  expect(files.sort()).toEqual(Object.keys(loaders).sort())
})

describe.each(all)('%s', (tag, words) => {
  test('is of its language, and complete', async () => {
    const messages = await loaders[tag as keyof typeof loaders]()
    expect([words.locale, words.dir]).toEqual([messages.locale, messages.dir])
    const [, english] = all.find(([name]) => name === 'en') as [string, ServiceWords]
    expect(keys(words)).toEqual(keys(english))
    expect(keys(words.states)).toEqual(keys(english.states))
    for (const text of textsOf(words)) expect(text.trim()).toMatch(/^\S.{1,}/)
  })

  test('is exported under its tag', async () => {
    expect(Object.keys(await import(`../../src/messages/service/${tag}.ts`))).toEqual([
      `service${tag.charAt(0).toUpperCase()}${tag.slice(1).replace('-', '')}`,
    ])
  })

  test('is calm: no exclamation, no code, no placeholder, nobody is blamed', () => {
    for (const text of textsOf(words)) expect(text).not.toMatch(/[!！¡{}<>\d]|error|erro\b|fehler|oops/i)
  })

  test('has sentences that end as sentences of the language do, and labels that do not', () => {
    const end = { ja: /。$/, th: /[^.:]$/ }[tag] ?? /\.$/
    for (const sentence of [
      words.known,
      words.investigating,
      words.identified,
      words.monitoring,
      words.maintenance,
      words.solved,
    ])
      expect(sentence).toMatch(end)
    for (const label of [
      words.started,
      words.begins,
      words.nextUpdate,
      words.expectedEnd,
      ...Object.values(words.states),
    ])
      expect(label).not.toMatch(/[.:。]$/)
  })

  test('is short enough for one line of a phone beside a link, and each stage is told in words of its own', () => {
    for (const state of Object.values(words.states)) expect(state.length).toBeLessThanOrEqual(36)
    for (const text of textsOf(words)) expect(text.length).toBeLessThanOrEqual(110)
    const told = [
      words.known,
      words.investigating,
      words.identified,
      words.monitoring,
      words.maintenance,
      words.solved,
      words.maintenanceOver,
    ]
    expect(new Set(told).size).toBe(told.length)
    expect(new Set(Object.values(words.states)).size).toBe(4)
  })

  test('does not promise that all is well, nor that a request can be sent again', () => {
    expect(words.solved).not.toMatch(/try again|tente|erneut|réessay|riprov|opnieuw|again/i)
  })
})
