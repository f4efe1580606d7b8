// The storm: `node run.mjs [--shoppers 1000000] [--seed 1]`. Prints the figures; as it is by default it also writes
// results.json and the chart.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { drawStorm } from './chart.mjs'
import { peers } from './policies.mjs'
import { simulateAll } from './pool.mjs'
import { scenarios } from './shop.mjs'
import { table } from './table.mjs'

const { values } = parseArgs({ options: { shoppers: { type: 'string' }, seed: { type: 'string' } } })
const shoppers = Number(values.shoppers ?? 1_000_000)
const seed = Number(values.seed ?? 1)
const start = Date.now()

const software = [{ ours: {} }, ...peers.map((_, peer) => ({ peer }))]
const jobs = Object.keys(scenarios).flatMap((scenario) => software.map((who) => ({ ...who, scenario, shoppers, seed })))
const results = (await simulateAll(jobs)).map((result, index) => ({ scenario: jobs[index].scenario, ...result }))

for (const [letter, { title }] of Object.entries(scenarios)) {
  console.log(`\n### ${letter}: ${title}\n`)
  console.log(table(results.filter(({ scenario }) => scenario === letter)))
}
console.log(`\n${shoppers.toLocaleString('en')} shoppers, seed ${seed}, ${((Date.now() - start) / 1000).toFixed(0)} s`)

if (shoppers === 1_000_000 && seed === 1) {
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify({ shoppers, seed, results })}\n`)
  writeFileSync(new URL('../../docs/retry-storm.svg', import.meta.url), drawStorm(results))
}
