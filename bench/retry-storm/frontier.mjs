// What other settings would do: `node frontier.mjs [--shoppers 200000]`. Prints the figures; as it is by default, which takes a
// few minutes, it also draws the two aims against each other.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { drawFrontier } from './chart.frontier.mjs'
import { atFirst, peers } from './policies.mjs'
import { simulateAll } from './pool.mjs'
import { scenarios } from './shop.mjs'
import { table } from './table.mjs'

const { values } = parseArgs({ options: { shoppers: { type: 'string' } } })
const usual = 200_000
const shoppers = Number(values.shoppers ?? usual)

/** `kind` is how the chart shows it. */
const variants = [
  { kind: 'now', name: 'storefront-error-ui' },
  { kind: 'first', name: 'as it was at first', rules: atFirst },
  ...[0, 1, 2].map((tries) => ({ kind: 'other', name: `${tries} tries by itself`, ...itself(tries) })),
  ...[1, 3, Number.POSITIVE_INFINITY].map((presses) => ({
    kind: 'other',
    name: `${presses === Number.POSITIVE_INFINITY ? 'any number of' : presses} presses`,
    rules: { presses },
  })),
  ...[0, 1, 5].map((follows) => ({ kind: 'other', name: `${follows} others follow`, rules: { follows } })),
  { kind: 'other', name: 'a press sends all', rules: { pressesOne: false } },
  { kind: 'other', name: 'a press sends all, none follow', rules: { pressesOne: false, follows: 0 } },
  { kind: 'wait', name: 'a reload forgets the wait', rules: { remembersWait: false } },
  { kind: 'wait', name: 'after a reload a press ends the wait', rules: { recalledTries: 3 } },
  { kind: 'page', name: 'the wait holds for the page', rules: { remembersWait: 'page' } },
  {
    kind: 'page',
    name: 'the wait holds for the page, a press ends it',
    rules: { remembersWait: 'page', recalledTries: 3 },
  },
]
// C is as A.
const letters = ['A', 'B', 'D']
const jobs = letters.flatMap((scenario) => [
  ...peers.map((_, peer) => ({ peer, scenario, shoppers, seed: 1 })),
  ...variants
    // Only a shop that asks for a wait has one that could be kept.
    .filter(({ kind }) => scenarios[scenario].retryAfter || (kind !== 'wait' && kind !== 'page'))
    .map(({ kind, ...ours }) => ({ kind, ours, scenario, shoppers, seed: 1 })),
])
const results = (await simulateAll(jobs)).map(({ sent, served, ...result }, index) => ({
  scenario: jobs[index].scenario,
  kind: jobs[index].kind,
  ...result,
}))

for (const letter of letters) {
  console.log(`\n### ${letter}: ${scenarios[letter].title}\n`)
  console.log(table(results.filter(({ scenario }) => scenario === letter)))
}
if (shoppers === usual) {
  writeFileSync(new URL('../../docs/retry-storm-frontier.svg', import.meta.url), drawFrontier(results))
}

/** As many tries by itself for a page at once. */
function itself(tries) {
  return { advice: tries ? undefined : { maxTries: 1 }, budget: { tries: Math.max(1, tries) } }
}
