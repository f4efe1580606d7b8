import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { asImported } from '../../scripts/guides/asImported.mjs'
import { guidePages } from '../../scripts/guides/guidePages.mjs'
import { readBlocks } from '../docs/blocks'

const guides = guidePages()

test('docs/guides has the guides of the catalogue as they are now; else run npm run guides', () => {
  expect(
    readdirSync('docs/guides')
      .sort()
      .map((name) => `docs/guides/${name}`),
  ).toEqual([...guides.keys()].sort())
  for (const [path, text] of guides) expect(readFileSync(path, 'utf8'), path).toBe(text)
})

test('there is one for each page of the catalogue', () => {
  expect(guides.size).toBe(readdirSync('stories/guides').filter((file) => file.endsWith('.mdx')).length)
})

test.each([...guides.keys()])('%s is Markdown, with all of the code', (path) => {
  const text = guides.get(path) ?? ''
  expect(text).toMatch(/^# .+\n\n/)
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`]*`/g, '')
  expect(prose).not.toMatch(/\?path=|<[A-Z]|^import /m)
  // No heading without anything below it.
  expect(text).not.toMatch(/^#+ .*\n+(?=#|$(?![\s\S]))/m)
  const blocks = readBlocks(path, text)
  expect(blocks.length).toBeGreaterThan(0)
  for (const { code } of blocks) expect(code.trim(), path).not.toMatch(/^$|src\/index/)
})

/** What the host of a guide has before its first step, or makes by itself. */
const made = /^\.\/(globals\.css|\+types\/\w+)$/

test.each([...guides])('a file of %s imports no file that the guide does not print', (_, text) => {
  const files = new Map(
    [...text.matchAll(/^`(\S+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, name = '', code = '']) => [name, code]),
  )
  const names = [...files.keys()].map((name) => name.replace(/\.\w+$/, ''))
  for (const [name, code] of files) {
    const imports = [...code.matchAll(/(?:from|import)[ (]*'(\.[^']+)'/g)].map(([, path = '']) => path)
    const missing = imports.filter((path) => !made.test(path) && !names.includes(posix.join(posix.dirname(name), path)))
    expect(missing, name).toEqual([])
  }
})

test('links of a guide lead to files of the package', () => {
  for (const [path, text] of guides) {
    for (const [, link = ''] of text.matchAll(/\]\(([^)#]+\.md)\)/g))
      expect([...guides.keys()], path).toContain(`docs/guides/${link}`)
  }
})

test('every code is printed as a shop writes it', () => {
  expect(asImported("import a from '../../src/index'\nimport b from '../../../src/http/index'\n")).toBe(
    "import a from 'storefront-error-ui'\nimport b from 'storefront-error-ui/http'",
  )
  expect(asImported("import c from '../../src/adapters/ky'")).toBe("import c from 'storefront-error-ui/adapters/ky'")
})

test('llms.txt names every guide, and every page that is for shops', () => {
  const llms = readFileSync('llms.txt', 'utf8')
  const pages = readdirSync('docs').filter((name) => name.endsWith('.md') && name !== 'licences.md')
  const all = [...guides.keys(), ...pages.map((name) => `docs/${name}`)]
  expect(all.filter((path) => !llms.includes(`](${path})`))).toEqual([])
})
