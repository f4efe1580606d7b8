import { expect, test } from 'vitest'
import { de } from '../../src/messages/locales/de'
import { en } from '../../src/messages/locales/en'
import type { Messages } from '../../src/messages/Messages'
import tokens from '../../src/tokens.json'
import type { TokenFile } from '../../stories/downloads/tokenFiles'
import { toFigma, toTokensStudio } from '../../stories/downloads/tokenFiles'
import { entriesOf, toCsv, toXliff } from '../../stories/downloads/wordFiles'

const file = tokens as unknown as TokenFile

/** German with a title that neither format may take for its own signs. */
const hostile: Messages = {
  ...de,
  statuses: { ...de.statuses, notFound: { title: 'a "b", <c> & d\ne;f', description: ',' } },
}

/** As RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const cells = [...text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^,\r]*))(,|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

test('a CSV has every word once, with its English source', () => {
  const [head, ...rows] = readCsv(toCsv(en, hostile))
  expect(head).toEqual(['id', 'en', 'de'])
  expect(rows.map(([id]) => id)).toEqual(entriesOf(en).map(({ id }) => id))
  expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length)
  expect(rows.every((row) => row.length === 3 && row[2] !== '')).toBe(true)
  expect(rows.find(([id]) => id === 'statuses.notFound.title')).toEqual([
    'statuses.notFound.title',
    en.statuses.notFound.title,
    'a "b", <c> & d\ne;f',
  ])
})

test('a spreadsheet sees by its first character that a CSV is UTF-8', () => {
  expect([...new TextEncoder().encode(toCsv(en, de)).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

test('an XLIFF is well-formed, and has every word once, with its English source', () => {
  const parsed = new DOMParser().parseFromString(toXliff(en, hostile), 'application/xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  const root = parsed.documentElement
  expect(root.namespaceURI).toBe('urn:oasis:names:tc:xliff:document:2.0')
  expect([root.getAttribute('version'), root.getAttribute('srcLang'), root.getAttribute('trgLang')]).toEqual([
    '2.1',
    'en',
    'de',
  ])
  const units = [...parsed.querySelectorAll('unit')]
  expect(units.map(({ id }) => id)).toEqual(entriesOf(en).map(({ id }) => id))
  // XML Schema: NMTOKEN.
  for (const { id } of units) expect(id).toMatch(/^[\w.:-]+$/)
  const unit = units.find(({ id }) => id === 'statuses.notFound.title')
  expect(unit?.querySelector('source')?.textContent).toBe(en.statuses.notFound.title)
  expect(unit?.querySelector('target')?.textContent).toBe('a "b", <c> & d\ne;f')
})

test('Figma gets a file for each mode with the same names, and no reference', () => {
  const [light, dark] = (['light', 'dark'] as const).map((theme) => JSON.parse(toFigma(file, theme)))
  expect(Object.keys(light.color)).toEqual(Object.keys(dark.color))
  expect(light.color.text.$value.hex).toBe(tokens.light.text.$value.hex)
  expect(dark.color.focus.$value.hex).toBe(tokens.dark.text.$value.hex)
  expect(toFigma(file, 'light')).not.toContain('{light.')
})

test('Tokens Studio gets both themes and the sizes, without a reference', () => {
  const sets = JSON.parse(toTokensStudio(file))
  expect(sets.light['critical-bkg'].value).toBe(tokens.light['critical-bkg'].$value.hex)
  expect(sets.dark.focus.value).toMatch(/^#[0-9a-f]{6}$/)
  expect(sets.size['gap-compact'].value).toBe('0.5rem')
  expect(sets.$metadata.tokenSetOrder).toEqual(['light', 'dark', 'size'])
})
