// The storm: `node run.mjs [--shoppers 1000000] [--seed 1] [--seeds 1] [--workers 2]`. Prints the figures; as it is by default it also
// writes results.json and the chart. `--seeds 10` runs the ten seeds from `--seed` on, and prints the means.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { drawStorm, isDrawn } from './chart.mjs'
import { before, peers } from './policies.mjs'
import { simulateAll } from './pool.mjs'
import { scenarios } from './shop.mjs'
import { printTables } from './table.mjs'

const string = { type: 'string' }
const { values } = parseArgs({ options: { shoppers: string, seed: string, seeds: string, workers: string } })
const shoppers = Number(values.shoppers ?? 1_000_000)
const seed = Number(values.seed ?? 1)
const seeds = Number(values.seeds ?? 1)
const start = Date.now()

const software = [{ ours: {} }, { ours: before }, ...peers.map((_, peer) => ({ peer }))]
const cases = Object.keys(scenarios).flatMap((scenario) => software.map((who) => ({ ...who, scenario, shoppers })))
const jobs = cases.flatMap((job) => Array.from({ length: seeds }, (_, index) => ({ ...job, seed: seed + index })))
const all = await simulateAll(jobs, values.workers)
const results = cases.map(({ scenario }, index) => ({
  scenario,
  ...meanOf(all.slice(index * seeds, (index + 1) * seeds)),
}))

printTables(Object.keys(scenarios), resultsOf)
const drawn = seeds > 1 ? `means of the seeds ${seed} to ${seed + seeds - 1}` : `seed ${seed}`
console.log(`\n${shoppers.toLocaleString('en')} shoppers, ${drawn}, ${((Date.now() - start) / 1000).toFixed(0)} s`)

if (shoppers === 1_000_000 && seed === 1 && seeds === 1) {
  // The loads of each five seconds are kept only for what is drawn.
  const kept = results.map(({ sent, served, ...result }) => (isDrawn(result) ? { ...result, sent, served } : result))
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify({ shoppers, seed, results: kept })}\n`)
  writeFileSync(new URL('../../docs/retry-storm.svg', import.meta.url), drawStorm(results))
}

function resultsOf(letter) {
  return results.filter(({ scenario }) => scenario === letter)
}

/** The mean of each figure. The loads over time are those of the first seed. */
function meanOf(runs) {
  const [first] = runs
  const figures = Object.entries(first).map(([name, value]) => {
    if (typeof value !== 'number') return [name, value]
    return [name, runs.reduce((sum, run) => sum + run[name], 0) / runs.length]
  })
  return Object.fromEntries(figures)
}
