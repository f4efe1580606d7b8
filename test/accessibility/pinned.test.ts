import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the tree of every component that the package offers is pinned', () => {
  const front = readFileSync('src/index.ts', 'utf8')
  const components = [...front.matchAll(/^export \{ (\w+) \} from '.\/components/gm)].map(([, name]) => name)
  const pinned = ['tree', 'retryTree'].map((file) => readFileSync(`test/accessibility/${file}.test.tsx`, 'utf8')).join()
  expect(components.length).toBeGreaterThan(10)
  expect(components.filter((name) => !pinned.includes(`<${name} `))).toEqual([])
})
