// Measures the same banner in each library beside the same elements by hand, and prints a table. See README.md.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './bundle.mjs'
import { contenders } from './contenders.mjs'
import { pageRounds } from './pageRounds.mjs'
import { serverRounds } from './serverRounds.mjs'
import { table } from './table.mjs'

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: process.env.DIST ?? join(import.meta.dirname, '../../dist') },
    only: { type: 'string' },
    rounds: { type: 'string', default: '15' },
  },
})
const only = values.only?.split(',')
const chosen = contenders.filter(({ id }) => id === 'raw' || !only || only.includes(id))
const rounds = Number(values.rounds)
const log = (text) => console.error(text)

const bundles = {}
for (const contender of chosen) bundles[contender.id] = await bundle(contender, resolve(values.dist))
const server = await serverRounds(bundles, rounds * 2, () => {})
const page = await pageRounds(bundles, rounds, log)

const results = {
  contenders: chosen.map(({ id, label, packages }) => ({
    id,
    label,
    version: versionOf(packages[0]),
    elements: page.seen[id][0].elements,
    seen: page.seen[id],
    js: bundles[id].js,
    css: bundles[id].css,
    ratios: id === 'raw' ? undefined : { ...server.ratios[id], ...page.ratios[id] },
    times: { ...server.times[id], ...page.times[id] },
  })),
}
console.log(table(results))

function versionOf(name) {
  if (name === 'storefront-error-ui') return ''
  return JSON.parse(readFileSync(join(import.meta.dirname, 'node_modules', name, 'package.json'), 'utf8')).version
}
