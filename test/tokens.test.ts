import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import facts from '../scripts/properties.json'
import { readProperties } from '../scripts/readProperties.mjs'
import { makeTokens, readSheets } from '../scripts/tokens.mjs'

interface Token {
  path: string
  type: string | undefined
  value: unknown
}

const text = readFileSync('src/tokens.json', 'utf8')
const tokens = JSON.parse(text)

/** Every token of a group, with the type that it inherits (DTCG Format Module 2025.10, 5.2.2). */
function tokensOf(group: Record<string, unknown>, path = '', type?: string): Token[] {
  const own = (group.$type as string | undefined) ?? type
  if ('$value' in group) return [{ path, type: own, value: group.$value }]
  return Object.entries(group)
    .filter(([name]) => !name.startsWith('$'))
    .flatMap(([name, inner]) => tokensOf(inner as Record<string, unknown>, path ? `${path}.${name}` : name, own))
}

const all = tokensOf(tokens)

test('the tokens say what the sheets say; else run node scripts/tokens.mjs', () => {
  expect(tokens).toEqual(makeTokens())
})

test('a changed sheet changes the tokens', () => {
  expect(
    makeTokens(readSheets().replace('--eui-text: light-dark(#1d2126', '--eui-text: light-dark(#000000')),
  ).not.toEqual(tokens)
})

test('every custom property of the sheets is described, and no other', () => {
  const used = readProperties(readSheets()).map(({ name }) => name)
  expect(Object.keys(facts).sort()).toEqual(used.sort())
})

test('every token has a value that fits its type', () => {
  const fits: Record<string, (value: never) => boolean> = {
    color: (value: { colorSpace: string; components: number[]; hex: string }) =>
      value.colorSpace === 'srgb' &&
      value.components.length === 3 &&
      value.components.every((part) => part >= 0 && part <= 1) &&
      /^#[0-9a-f]{6}$/.test(value.hex),
    dimension: (value: { value: number; unit: string }) =>
      Number.isFinite(value.value) && ['px', 'rem'].includes(value.unit),
    number: (value: number) => Number.isFinite(value),
    duration: ({ value, unit }: { value: number; unit: string }) => value > 0 && ['ms', 's'].includes(unit),
    cubicBezier: (value: number[]) => value.length === 4 && value.every(Number.isFinite),
  }
  expect(all).toHaveLength(text.match(/"\$value":/g)?.length ?? 0)
  for (const { path, type, value } of all) {
    if (typeof value !== 'string') expect(fits[type as string]?.(value as never), path).toBe(true)
  }
})

test('every alias leads to a token', () => {
  const aliases = all.filter(({ value }) => typeof value === 'string').map(({ value }) => value)
  expect(aliases).toHaveLength(text.match(/"\$value": "\{/g)?.length ?? 0)
  for (const alias of aliases) expect(all.map(({ path }) => `{${path}}`)).toContain(alias)
})

test('light and dark have the same tokens', () => {
  expect(Object.keys(tokens.dark)).toEqual(Object.keys(tokens.light))
})
