import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { allowance, compareSizes, describeChange, sizeTable } from '../../scripts/sizes/compareSizes.mjs'
import { inKilobytes, readPromises } from '../../scripts/sizes/promises.mjs'
import { weigh } from '../../scripts/sizes/weigh.mjs'
import kept from './sizes.json'

// docs/performance.md says how sizes are measured, kept and promised.

const sizes = await weigh()
const { rows, failures } = compareSizes(kept, sizes)
const promises = readPromises(readFileSync('docs/performance.md', 'utf8'))
const promiseOf = (part: string) => promises.find(({ name }) => name === part)?.promise

afterAll(() => {
  mkdirSync('.cache', { recursive: true })
  writeFileSync('.cache/sizes.md', sizeTable(rows))
  const changes = rows
    .filter(({ size, kept }) => size !== kept)
    .map(({ name, size, kept }) => `  ${kept ? describeChange({ name, size, kept }) : `${name}: ${size} B, new`}`)
  const summary = `${changes.length} of ${rows.length} changed, all are in .cache/sizes.md`
  process.stdout.write(['', `Sizes: ${summary}`, ...changes, ''].join('\n'))
})

test('no component, hook or entry point is much larger than its kept size', () => {
  const hint =
    'If the growth is worth it, run `npm run sizes:update` and commit test/package/sizes.json with the change'
  expect(failures, hint).toEqual([])
})

test.each(promises)('$name weighs at most $promise kB', ({ name, promise }) => {
  expect(sizes[name]).toBeLessThanOrEqual(promise * 1000)
})

test.each(promises)('docs/performance.md says what was measured of $name', ({ name, measured }) => {
  expect(measured).toBe(inKilobytes(kept[name as keyof typeof kept]))
})

test('the README promises the same sizes as docs/performance.md', () => {
  const readme = readFileSync('README.md', 'utf8').replace(/\s+/g, ' ')
  const said = [
    `under ${promiseOf('ErrorBanner')} kB of JavaScript`,
    `the styles are under ${promiseOf('storefront-error-ui/styles.css')} kB of CSS`,
    `only \`ErrorDialog\` loads it (under ${promiseOf('ErrorDialog')} kB together)`,
  ]
  expect(said.filter((sentence) => !readme.includes(sentence))).toEqual([])
})

test('a jump, a new part and a part that is gone are found, and a small change is not', () => {
  const found = compareSizes(
    { small: 500, middle: 2000, large: 9000, gone: 1 },
    { small: 530, middle: 2060, large: 9150 },
  )
  expect(found.failures).toEqual(['gone: a size is kept, but there is no such part'])
  expect(
    compareSizes({ small: 500, middle: 2000, large: 9000 }, { small: 531, middle: 2061, large: 9151, fresh: 5 })
      .failures,
  ).toEqual([
    'fresh: 5 B, no size is kept',
    'small: 500 → 531 B (+31 B, +6.2 %)',
    'middle: 2000 → 2061 B (+61 B, +3.0 %)',
    'large: 9000 → 9151 B (+151 B, +1.7 %)',
  ])
  expect(allowance(100_000)).toBe(150)
})
