import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the public API and its types are those that were reviewed', () => {
  const found = execFileSync(process.execPath, ['scripts/api.mjs', '--print'], { encoding: 'utf8' })
  expect(
    found,
    'What can be imported has changed. If it is meant, `npm run api` writes test/package/api.md; the changelog says so too.',
  ).toBe(readFileSync('test/package/api.md', 'utf8'))
}, 180_000)
