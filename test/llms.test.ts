import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const text = readFileSync('llms.txt', 'utf8')
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const examples = readdirSync('test/llms')
const blocks = [...text.matchAll(/^```tsx?\n(.*?)^```$/gms)].map(([, code]) => code)

test.each(examples)('llms.txt prints %s, which the compiler checks', (name) => {
  expect(blocks).toContain(readFileSync(`test/llms/${name}`, 'utf8'))
})

test('llms.txt prints no code but these', () => {
  expect(blocks).toHaveLength(examples.length)
  expect(text.match(/^```/gm)).toHaveLength(2 * examples.length)
})

test('llms.txt names every entry point, and no other', () => {
  const entries = Object.keys(manifest.exports).filter((entry) => entry !== './package.json')
  const named = [...text.matchAll(/^- `(storefront-error-ui[^`]*)`:/gm)].map(([, name]) => name)
  expect(named.sort()).toEqual(entries.map((entry) => entry.replace(/^\./, 'storefront-error-ui')).sort())
})

test('llms.txt names everything that the front door lets out', () => {
  const front = readFileSync('src/index.ts', 'utf8')
  const names = [...front.matchAll(/^export \{ (\w+) \}/gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(12)
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})

test('llms.txt starts with a title and a summary, and its links lead to files of the package', () => {
  expect(text).toMatch(/^# storefront-error-ui\n\n> /)
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link as string)
  expect(links.length).toBeGreaterThan(4)
  for (const link of links) {
    expect(existsSync(link), link).toBe(true)
    expect(manifest.files, link).toContain(link.replace(/^docs\/.*/, 'docs/*.md'))
  }
})
