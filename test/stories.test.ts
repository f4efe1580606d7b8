import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const files = readdirSync('stories', { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.stories.tsx'))
  .map((path) => ({ path, source: readFileSync(join('stories', path), 'utf8') }))
const shown = files.filter(({ source }) => !isHidden(/^const meta = \{.*?^\}/ms.exec(source)?.[0]))

function isHidden(part = ''): boolean {
  return /^ {2}tags: \[.*'!dev'/m.test(part)
}

test('every story of the sidebar says what it shows', () => {
  const stories = shown.flatMap(({ path, source }) =>
    source.split(/^(?=\/\*\*|export const )/m).flatMap((part, index, parts) => {
      const name = /^export const (\w+)(?:: Story)? =/.exec(part)?.[1]
      if (!name || isHidden(part)) return []
      return [{ name: `${path} ${name}`, isDescribed: /^\/\*\*.+\*\/\n$/s.test(parts[index - 1] ?? '') }]
    }),
  )
  expect(stories.length).toBeGreaterThan(200)
  expect(stories.filter(({ isDescribed }) => !isDescribed).map(({ name }) => name)).toEqual([])
})

test('every component with more than one state has a board of all', () => {
  const without = files.filter(
    ({ path, source }) =>
      path.startsWith('components/') && !/^export const (AllStates|AllScenes|EachState)\b/m.test(source),
  )
  // The provider has no look of its own.
  expect(without.map(({ path }) => path)).toEqual(['components/ErrorUIProvider.stories.tsx'])
})
