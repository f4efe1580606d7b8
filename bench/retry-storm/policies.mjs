import { budgetPeers, otherBudgets } from './budgets.mjs'

/**
 * What each software does after a failed try.
 *
 * `wait(failure, page)` says after how many milliseconds a request is sent again by itself, or -1 for never. `failure` is
 * `{ tries, kind, retryAfter, now, random, mayTry }`: the tries so far, 1 after the first. `page` is what `openPage()` gave for
 * this load of the page; with `keepsBudget` it outlives a reload.
 * `sends(page, tries, now)`, `serves(page, tries, now)`: called for each request that is sent, and that is served.
 * `admits(page, now, random)`: whether a request is sent at all. One that is not has failed, and no try follows.
 * `tellsFrom`: the shortest wait, in milliseconds, that shows the error, and with it the button, before the software tries
 * again by itself.
 * `takesBack`: whether a press is sent instead of the try that is due, or besides.
 * `buttonAfter()`: for how long the button cannot be pressed after the failure that `wait` was asked about last.
 * `presses`, `restsFor`: how many presses the button takes for each request, and after which time it takes as many again.
 * `pressesOne`: whether a press sends one request, or all that failed.
 * `follows`, `maxFollows`: how many others of the page a success lets follow, and how often each may without a press.
 * `slowStart`: whether a success lets no more follow than have succeeded in a row on the page.
 * `probes`: whether only one request tries by itself as long as nothing of the page goes well.
 * `tellsEnd(random)`: after how many milliseconds a page that still waits at the recovery learns from the status page that it is over, and
 * lets one request follow. Without it, no page asks.
 * `isClient`: whether a client sends the tries that are not shown, and nobody learns that one of them went well.
 * `countsOn`: whether a try after a press counts on from those before, or starts anew.
 * `remembersWait`: whether a wait that Retry-After asked for holds over a reload. `holdsPageFrom`: how many requests have to wait so
 * that the wait holds for all of the page. `recalledTries`: as how many tries it counts then; after three nothing is sent
 * without a press.
 *
 * The formulas of the others are in the files named here, and `npm run check` compares them with what the real ones do.
 */
const peer = {
  tellsFrom: Number.POSITIVE_INFINITY,
  takesBack: false,
  pressesOne: false,
  follows: 0,
  maxFollows: 0,
  countsOn: false,
  remembersWait: false,
  holdsPageFrom: Number.POSITIVE_INFINITY,
  slowStart: false,
  probes: false,
  keepsBudget: false,
  isClient: false,
  recalledTries: 1,
  presses: Number.POSITIVE_INFINITY,
}

export const peers = [
  {
    ...peer,
    // @tanstack/query-core 5.108.0, src/retryer.ts: `retry ?? 3`, defaultRetryDelay. Retry-After is not read.
    name: 'TanStack Query 5',
    wait: ({ tries }) => (tries <= 3 ? Math.min(1000 * 2 ** (tries - 1), 30_000) : -1),
  },
  {
    ...peer,
    // swr 2.5.1, src/_internal/utils/config.ts: onErrorRetry, errorRetryInterval 5000, no errorRetryCount. The error is
    // there from the first failure on (src/index/use-swr.ts), and a press does not take back the try that is due.
    name: 'SWR 2',
    tellsFrom: 0,
    wait: ({ tries, random }) => Math.trunc((random() + 0.5) * 2 ** Math.min(tries, 8)) * 5000,
  },
  {
    ...peer,
    // ky 1.14.3, source/utils/normalize.ts: limit 2, delay 300 ms doubling; source/core/Ky.ts: Retry-After instead, as it is.
    name: 'ky 1',
    wait: ({ tries, retryAfter }) => (tries <= 2 ? (retryAfter ?? 300 * 2 ** (tries - 1)) : -1),
  },
  {
    ...peer,
    // axios-retry 4.5.0, src/index.ts: retries 3, noDelay, which waits for Retry-After and otherwise not at all.
    name: 'axios-retry 4',
    wait: ({ tries, retryAfter = 0 }) => (tries <= 3 ? retryAfter : -1),
  },
  {
    ...peer,
    // @apollo/client 4.3.8, src/link/retry/{retryFunction,delayFunction}.ts: five tries, random up to 300 ms × 2 ** tries.
    name: 'Apollo RetryLink 4',
    wait: ({ tries, random }) => (tries < 5 ? random() * 300 * 2 ** tries : -1),
  },
  {
    ...peer,
    // What is written by hand: as many tries as axios-retry, and whatever the answer says.
    name: 'tries at once',
    wait: ({ tries }) => (tries <= 3 ? 0 : -1),
  },
  ...budgetPeers.map((budget) => ({ ...peer, hasBudget: true, ...budget })),
]

/**
 * What this library does: when it sends again by itself by its own code, and the rest as src/retry/retryDriver.ts and transition.ts have it,
 * with which `npm run check` compares it. To see what else it could do, `advice` goes to retryAdvice, `budget` to
 * retryBudget, `learns: false` withholds the successes from it, `otherBudget` replaces it by one of `otherBudgets`, `spread` adds a
 * random part of Retry-After to each wait that it asks for, and `rules` replaces the others.
 */
export function ours({ retryAdvice, retryBudget }, options = {}) {
  const {
    name = 'storefront-error-ui',
    advice: changes,
    budget,
    learns = true,
    otherBudget,
    spread = 0,
    rules,
  } = options
  const clock = { now: 0 }
  const url = 'https://shop.example/api'
  const now = () => clock.now
  const openPage = otherBudget ? () => otherBudgets[otherBudget](now) : () => retryBudget({ ...budget, now })
  let buttonAfter = 0
  return {
    name,
    // `canSkip`: while it waits of its own choice, the button says “Try now”.
    tellsFrom: 0,
    takesBack: true,
    // `run` does nothing while the server asked to wait, nor for five seconds after a 429 without a time.
    buttonAfter: () => buttonAfter,
    presses: 6,
    // `rest`
    restsFor: 60_000,
    pressesOne: true,
    // src/retry/followers.ts: `releaseFollowers` sends one after the first success and two after each of the next in a row,
    // `slowDown` ends the row. src/retry/transition.ts: `mayFollow` has the limit.
    follows: 2,
    maxFollows: 3,
    slowStart: true,
    probes: false,
    isClient: false,
    countsOn: true,
    // src/retry/retryMemory.ts
    remembersWait: true,
    holdsPageFrom: Number.POSITIVE_INFINITY,
    recalledTries: 1,
    keepsBudget: false,
    openPage,
    serves(page, _, moment) {
      clock.now = moment
      if (learns) page.succeeded?.(url)
    },
    wait({ tries, kind, retryAfter, now: moment, random, mayTry = true }, page) {
      clock.now = moment
      page.failed?.(url)
      const retryAt = retryAfter === undefined ? undefined : moment + retryAfter
      const take = () => mayTry && page.take(url)
      const outcome = { kind, retryAt, method: 'GET', url }
      const advice = retryAdvice(outcome, { attempt: tries, now: moment, random, budget: take, ...changes })
      const isAutomatic = advice.mode === 'automatic'
      const delay = advice.delay + (isAutomatic && retryAfter ? random() * retryAfter * spread : 0)
      buttonAfter = isAutomatic && !retryAfter ? 0 : delay
      return isAutomatic ? delay : -1
    },
    ...rules,
  }
}

/**
 * This library where the shop has a status page, which says that it is over in the very moment in which it is: the worst for the shop. Each page asks
 * once a minute with up to 15 seconds more (src/live/whenToAsk.ts), and tells within another minute (src/live/statusAsker.ts).
 */
export const withStatusPage = {
  name: 'storefront-error-ui, with a status page',
  rules: { tellsEnd: (random) => random() * 75_000 + random() * 60_000 },
}

/** The same, if every page learned of it and told it at once. */
export const toldAtOnce = { name: 'storefront-error-ui, told at once', rules: { tellsEnd: () => 0 } }

/** What this library did at first: a press for the whole page, three of them, and a wait that a reload forgets. */
export const atFirst = { presses: 3, restsFor: undefined, pressesOne: false, follows: 0, remembersWait: false }

/** Its budget before it learned from successes: three tries, and one more every ten seconds. */
export const withoutLearning = { budget: { refill: 10_000 }, learns: false }

/** This library before its last two changes: that budget, and two requests that follow each success. */
export const before = { ...withoutLearning, name: 'storefront-error-ui, before', rules: { slowStart: false } }
