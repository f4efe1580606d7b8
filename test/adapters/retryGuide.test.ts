import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readOutcome } from '../../src/http/readOutcome'
import { retryAdvice } from '../../src/retry/retryAdvice'

const guide = readFileSync('docs/retry.md', 'utf8')
const blocks = [...guide.matchAll(/^```tsx?\n(.*?)^```$/gms)].map(([, code]) => code)
const recipes = readdirSync('test/adapters/recipes')

test.each(recipes)('the guide prints %s, which is compiled and run here, with the names of the package', (name) => {
  const code = readFileSync(`test/adapters/recipes/${name}`, 'utf8')
    .replace(/'\.\.\/\.\.\/\.\.\/src\/(index|(components|hooks)\/\w+)'/g, `'storefront-error-ui'`)
    .replace(/'\.\.\/\.\.\/\.\.\/src\/(\w+)\/index'/g, `'storefront-error-ui/$1'`)
    .replace(/'\.\.\/\.\.\/\.\.\/src\/messages\/(summary\/\w+)'/g, `'storefront-error-ui/locales/$1'`)
    .replace(/'\.\.\/\.\.\/\.\.\/src\/(adapters\/[\w-]+)'/g, `'storefront-error-ui/$1'`)
  expect(blocks).toContain(code)
})

test('the guide prints no code but these', () => {
  expect(blocks).toHaveLength(recipes.length)
  expect(guide.match(/^```/gm)).toHaveLength(2 * recipes.length)
})

/** What the words of the table mean. */
const answers: Record<string, unknown[]> = {
  '503 with `Retry-After`': [{ status: 503, headers: { 'retry-after': '5' } }],
  '429 with `Retry-After`': [{ status: 429, headers: { 'retry-after': '5' } }],
  '403/413/423 with `Retry-After`': [403, 413, 423].map((status) => ({ status, headers: { 'retry-after': '5' } })),
  '520 to 524': [520, 521, 522, 523, 524],
  'no connection': [{ kind: 'offline' }],
  'no answer': [new TypeError('Failed to fetch')],
  'the client’s own timeout': [new DOMException('', 'TimeoutError')],
  'any other 5xx': [501, 505, 507, 525],
  'nothing that can be read': [undefined, {}, new Error('Something')],
  'any other 4xx': [400, 401, 402, 403, 404, 405, 409, 410, 413, 418, 422, 423, 428, 451],
  'a cancellation': [new DOMException('', 'AbortError'), 499],
}

const rows = [...guide.matchAll(/^\| (.+?) +\| (\w+) +\| (\w+) +\|$/gm)].map(([, ...cells]) => cells)
const promises = rows.flatMap(([said = '', repeatable = '', others = '']) =>
  said.split(', ').map((what) => ({ what, repeatable, others })),
)

test('the table is read', () => {
  expect(promises.length).toBeGreaterThan(12)
})

test.each(promises)('$what is tried again as the table says: $repeatable, $others', ({ what, repeatable, others }) => {
  const context = { attempt: 1 }
  for (const answer of answers[what] ?? [Number(what)]) {
    const outcome = readOutcome(answer)
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']) {
      expect(retryAdvice(outcome, { ...context, method }).mode, method).toBe(repeatable)
    }
    for (const method of ['POST', 'PATCH']) {
      expect(retryAdvice(outcome, { ...context, method }).mode, method).toBe(others)
    }
  }
})
