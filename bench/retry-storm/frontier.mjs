// What other settings would do: `node frontier.mjs [--shoppers 200000] [--workers 2]`. Prints the figures; as it is by default, which
// takes a few minutes, it also draws the aims against each other.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { drawFrontier } from './chart.frontier.mjs'
import { atFirst, before, peers, withoutLearning } from './policies.mjs'
import { simulateAll } from './pool.mjs'
import { scenarios } from './shop.mjs'
import { printTables } from './table.mjs'

const string = { type: 'string' }
const { values } = parseArgs({ options: { shoppers: string, workers: string } })
const usual = 200_000
const shoppers = Number(values.shoppers ?? usual)

/** What other libraries send by themselves, as `queryRetry` and `swrRetry` have it. */
const client = { isClient: true, tellsFrom: 3000 }

/** `kind` is how the chart shows it; those without one are in the tables only. */
const variants = [
  { kind: 'now', name: 'storefront-error-ui' },
  { kind: 'first', name: 'as it was at first', ...withoutLearning, rules: atFirst },
  { kind: 'before', ...before, name: 'as it was before: 10 s, no learning, no slow start' },
  // The budget.
  { kind: 'budget', name: 'budget: as before, 10 s and no learning', ...withoutLearning },
  { kind: 'budget', name: 'budget: one each 10 s', budget: { refill: 10_000 } },
  { kind: 'budget', name: 'budget: one each 60 s', budget: { refill: 60_000 } },
  { kind: 'budget', name: 'budget: one each 30 s, no learning', learns: false },
  ...[0, 1, 2].map((tries) => ({ kind: 'budget', name: `budget: ${tries} tries by itself`, ...itself(tries) })),
  { kind: 'budget', name: 'budget: none before a success', otherBudget: 'successFirst' },
  { kind: 'budget', name: 'budget: AWS, 28 tokens', otherBudget: 'aws' },
  { kind: 'budget', name: 'budget: gRPC 4/0.5', otherBudget: 'grpc' },
  { kind: 'budget', name: 'budget: Finagle, for a tab', otherBudget: 'finagle' },
  { kind: 'budget', name: 'budget: kept over a reload', rules: { keepsBudget: true } },
  // The page.
  { kind: 'page', name: 'page: no slow start', rules: { slowStart: false } },
  { kind: 'page', name: 'page: one probe', rules: { probes: true } },
  { kind: 'page', name: 'page: one probe, 2 tries', rules: { probes: true }, budget: { tries: 2 } },
  { kind: 'page', name: 'page: one probe, no slow start', rules: { probes: true, slowStart: false } },
  {
    kind: 'page',
    name: 'page: none before a success, no slow start',
    otherBudget: 'successFirst',
    rules: { slowStart: false },
  },
  ...[0, 1, 5].map((follows) => ({ kind: 'page', name: `page: at most ${follows} others follow`, rules: { follows } })),
  { kind: 'page', name: 'page: a press sends all', rules: { pressesOne: false } },
  { kind: 'page', name: 'page: a press sends all, none follow', rules: { pressesOne: false, follows: 0 } },
  ...[1, 3, Number.POSITIVE_INFINITY].map((presses) => ({
    kind: 'page',
    name: `page: ${presses === Number.POSITIVE_INFINITY ? 'any number of' : presses} presses`,
    rules: { presses },
  })),
  // The wait that Retry-After asks for.
  { kind: 'wait', name: 'wait: a reload forgets it', rules: { remembersWait: false } },
  { kind: 'wait', name: 'wait: up to as long again, at random', spread: 1 },
  { kind: 'wait', name: 'wait: above 3 s only a press sends', advice: { patience: 3000 } },
  { kind: 'wait', name: 'wait: after a reload a press ends it', rules: { recalledTries: 3 } },
  {
    kind: 'wait',
    name: 'wait: after a reload a press ends it, one probe',
    rules: { probes: true, recalledTries: 3 },
  },
  ...[3, 2, 1].flatMap((holdsPageFrom) => [
    { kind: 'wait', name: `wait: ${holdsPageFrom} of 6 hold the page`, rules: { holdsPageFrom } },
    {
      kind: 'wait',
      name: `wait: ${holdsPageFrom} of 6 hold the page, a press ends it`,
      rules: { holdsPageFrom, recalledTries: 3 },
    },
  ]),
  // Inside TanStack Query or SWR.
  { kind: 'client', name: 'client: waits above 3 s are shown', rules: client },
  { kind: 'client', name: 'client: no wait is shown', rules: { ...client, tellsFrom: Number.POSITIVE_INFINITY } },
  { kind: 'client', name: 'client: budget as before', rules: client, ...withoutLearning },
]
// C is as A.
const letters = ['A', 'B', 'D', 'F', 'G']
const jobs = letters.flatMap((scenario) => [
  ...peers.map((_, peer) => ({ peer, scenario, shoppers, seed: 1 })),
  ...variants
    // Only a shop that asks for a wait has one that could be kept.
    .filter(({ kind }) => scenarios[scenario].retryAfter || kind !== 'wait')
    .map(({ kind, ...ours }) => ({ kind, ours, scenario, shoppers, seed: 1 })),
])
const results = (await simulateAll(jobs, values.workers)).map(({ sent, served, ...result }, index) => ({
  scenario: jobs[index].scenario,
  kind: jobs[index].kind,
  ...result,
}))

printTables(letters, resultsOf)
if (shoppers === usual) {
  for (const [name, axis] of [
    ['retry-storm-frontier', 'normal'],
    ['retry-storm-shoppers', 'lost'],
  ]) {
    writeFileSync(new URL(`../../docs/${name}.svg`, import.meta.url), drawFrontier(results, axis, shoppers))
  }
}

function resultsOf(letter) {
  return results.filter(({ scenario }) => scenario === letter)
}

/** As many tries by itself for a page at once. */
function itself(tries) {
  return { advice: tries ? undefined : { maxTries: 1 }, budget: { tries: Math.max(1, tries) } }
}
