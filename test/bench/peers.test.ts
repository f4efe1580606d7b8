import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contenders } from '../../bench/peers/contenders.mjs'
import type { Results } from '../../bench/peers/table.mjs'
import { table } from '../../bench/peers/table.mjs'
import { labels, words } from '../../bench/peers/words.mjs'
import { english } from '../../src/messages/english'

const bench = 'bench/peers'
const read = (file: string) => readFileSync(file, 'utf8')
const results: Results = JSON.parse(read(`${bench}/results.json`))
const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(read(`${bench}/package.json`))

test('docs/performance.md has the table of the kept run', () => {
  expect(read('docs/performance.md')).toContain(table(results))
})

test('the kept run has every library, in the order of the list', () => {
  expect(results.contenders.map(({ id }) => id)).toEqual(contenders.map(({ id }) => id))
})

test('the kept run was quiet: raw beside itself is 1, or nearly', () => {
  const twin = results.contenders.find(({ id }) => id === 'raw-twin')
  for (const { median } of Object.values(twin?.ratios ?? {})) expect(Math.abs(median - 1)).toBeLessThan(0.2)
})

test.each(contenders)('$id has its scene, and the version that was measured', ({ id, package: source }) => {
  expect(existsSync(`${bench}/scenes/${id}.jsx`)).toBe(true)
  const measured = results.contenders.find((contender) => contender.id === id)?.version
  if (source) expect(dependencies[source]).toBe(measured)
  else expect(measured).toBeUndefined()
})

test('all show the words of the library', () => {
  const { serviceUnavailable, internalServerError } = english.statuses
  expect(words.map(({ title, description }) => [title, description])).toEqual(
    [serviceUnavailable, internalServerError].map(({ title, description }) => [title, description]),
  )
  expect([labels.retry, labels.statusPage]).toEqual([english.labels.retry, english.labels.statusPage])
})
