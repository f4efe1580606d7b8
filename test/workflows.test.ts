import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const workflows = readdirSync('.github/workflows').map((file) => readFileSync(`.github/workflows/${file}`, 'utf8'))
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

test('every action of others is pinned by its commit, with its version beside it', () => {
  const uses = workflows.flatMap((text) => [...text.matchAll(/\buses: (.+)/g)].map(([, action]) => action as string))
  expect(uses).toHaveLength(workflows.join().match(/uses:/g)?.length ?? 0)
  const others = uses.filter((action) => !action.startsWith('./'))
  expect(others.filter((action) => !/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([])
})

test('no workflow has more rights than it says', () => {
  for (const text of workflows) expect(text).toMatch(/^permissions:( \{\}|\n {2}contents: read)$/m)
})

test('what is published proves where it comes from', () => {
  expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true })
  expect(workflows.join()).toContain('id-token: write')
})
