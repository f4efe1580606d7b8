// Whether what was found hangs on how people are taken to be: `node assumptions.mjs [--shoppers 100000]`. Beside this library as
// it is, one whose wait holds for the whole page and ends with a press, and one whose press sends all that failed.
import { parseArgs } from 'node:util'
import { usualPeople } from './people.mjs'
import { peers } from './policies.mjs'
import { simulateAll } from './pool.mjs'

const string = { type: 'string' }
const { values } = parseArgs({ options: { shoppers: string, workers: string } })
const shoppers = Number(values.shoppers ?? 100_000)

const others = {
  'as usual': {},
  'half the patience (15 s)': { patience: 15_000 },
  'twice the patience (60 s)': { patience: 60_000 },
  'half the pause (5 s)': { pause: 5_000 },
  'twice the pause (20 s)': { pause: 20_000 },
  'nobody reloads': { reloads: 0, reloadsInstead: 0 },
  'few reload (10 %, and 10 % instead)': { reloads: 0.1, reloadsInstead: 0.1 },
  'half reload instead of waiting': { reloadsInstead: 0.5 },
  'half of all moments are reloads': { reloads: 0.5 },
}
// The budgets come last among the peers, and are not compared here.
const libraries = peers.filter(({ hasBudget }) => !hasBudget)
const software = [
  { ours: {} },
  { ours: { rules: { holdsPageFrom: 1, recalledTries: 3 } } },
  { ours: { rules: { pressesOne: false } } },
  ...libraries.map((_, peer) => ({ peer })),
]
const letters = ['A', 'B', 'D']
const cases = [
  ...Object.entries(others).flatMap(([title, changes]) =>
    letters.map((scenario) => ({ title, scenario, people: { ...usualPeople, ...changes } })),
  ),
  ...letters.map((scenario) => ({
    title: 'a press sends one request of the others too',
    scenario,
    people: usualPeople,
    rules: { pressesOne: true },
  })),
]
const results = await simulateAll(
  cases.flatMap(({ title, ...job }) => software.map((who) => ({ ...who, ...job, shoppers, seed: 1 }))),
  values.workers,
)

const figures = ['ours', 'page waits', 'press sends all', 'best other']
console.log(`| people | scenario | peak: ${figures.join(' | ')} | normal again: ${figures.join(' | ')} |`)
console.log('|---|---|--:|--:|--:|--:|--:|--:|--:|--:|')
for (const [index, { title, scenario }] of cases.entries()) {
  const mine = results.slice(index * software.length, (index + 1) * software.length)
  const others = mine.splice(-libraries.length)
  const lowest = Math.min(...others.map(({ peak }) => peak))
  const soonest = Math.min(...others.map(({ normalAfter }) => normalAfter))
  const peaks = [...mine.map(({ peak }) => peak), lowest].map((peak) => peak.toFixed(2))
  const delays = [...mine.map(({ normalAfter }) => normalAfter), soonest].map((delay) => `${delay} s`)
  console.log(`| ${title} | ${scenario} | ${peaks.join(' | ')} | ${delays.join(' | ')} |`)
}
