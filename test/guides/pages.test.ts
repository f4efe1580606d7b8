import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const pages = readdirSync('stories/guides').filter((file) => file.endsWith('.mdx'))

test.each(pages)('%s prints files that run, whole', (page) => {
  const text = readFileSync(`stories/guides/${page}`, 'utf8')
  const printed = [...text.matchAll(/<Code file="[^"]+" text=\{(\w+)\} \/>/g)].map(([, name]) => name)
  const read = [...text.matchAll(/^import (\w+) from '\.\.\/\.\.\/(.+)\?raw'$/gm)]
  expect(printed.length).toBeGreaterThan(0)
  expect(read.map(([, name]) => name).sort()).toEqual(printed.sort())
  for (const [, , path = ''] of read) {
    expect(path).toMatch(/^test\/(consumers|guides|adapters\/recipes)\//)
    expect(existsSync(path), path).toBe(true)
  }
})

test('there is a guide to each of the apps that are tried out', () => {
  const all = pages.map((page) => readFileSync(`stories/guides/${page}`, 'utf8')).join()
  for (const app of ['next-app', 'next-pages', 'react-router', 'vite']) expect(all).toContain(`test/consumers/${app}/`)
})
