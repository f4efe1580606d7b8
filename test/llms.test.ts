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

test('llms.txt starts with a title and a summary, and its links lead to files of the package', () => {
  expect(text).toMatch(/^# storefront-error-ui\n\n> /)
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link as string)
  expect(links).toHaveLength(text.match(/\]\(/g)?.length ?? 0)
  for (const link of links) {
    expect(existsSync(link), link).toBe(true)
    expect(manifest.files, link).toContain(link.replace(/^(docs\/(?:guides\/)?).*/, '$1*.md'))
  }
})
