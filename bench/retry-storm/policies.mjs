/**
 * What each software does after a failed try.
 *
 * `wait(failure, page)` says after how many milliseconds a request is sent again by itself, or -1 for never. `failure` is
 * `{ tries, kind, retryAfter, now, random }`: the tries so far, 1 after the first.
 * `tellsAtOnce`: whether the error, and with it the button, shows while the software still tries by itself.
 * `takesBack`: whether a press is sent instead of the try that is due, or besides.
 * `buttonWaits`, `presses`: whether the button waits out Retry-After, and how many presses it takes for each page view.
 * `pressesOne`: whether a press sends one request, or all that failed.
 * `follows`, `maxFollows`: how many others of the page a success lets follow, and how often each may without a press.
 * `countsOn`: whether a try after a press counts on from those before, or starts anew.
 * `remembersWait`: whether a wait that Retry-After asked for holds over a reload, for the `request` that was told to wait or
 * for all of the `page`. `recalledTries`: as how many tries it counts then; after three nothing is sent without a press.
 *
 * The formulas of the others are in the files named here, and `npm run check` compares them with what the real ones do.
 */
const peer = {
  tellsAtOnce: false,
  takesBack: false,
  buttonWaits: false,
  pressesOne: false,
  follows: 0,
  maxFollows: 0,
  countsOn: false,
  remembersWait: false,
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
    tellsAtOnce: true,
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
]

/**
 * What this library does: when it sends again by itself by its own code, and the rest as src/hooks/retrySession.ts has it,
 * with which `npm run check` compares it. To see what else it could do, `advice` goes to retryAdvice, `budget` to
 * retryBudget, and `rules` replaces the others.
 */
export function ours({ retryAdvice, retryBudget }, options = {}) {
  const { name = 'storefront-error-ui', advice: changes, budget, rules } = options
  const clock = { now: 0 }
  const url = 'https://shop.example/api'
  return {
    name,
    // `canSkip`: while it waits of its own choice, the button says “Try now”.
    tellsAtOnce: true,
    takesBack: true,
    // `run` does nothing while the server asked to wait.
    buttonWaits: true,
    presses: 6,
    pressesOne: true,
    // `giveHope`, and `maxTries` of `attend`.
    follows: 2,
    maxFollows: 3,
    countsOn: true,
    // src/hooks/waitMemory.ts
    remembersWait: 'request',
    recalledTries: 1,
    openPage: () => retryBudget({ ...budget, now: () => clock.now }),
    wait({ tries, kind, retryAfter, now, random }, page) {
      clock.now = now
      const retryAt = retryAfter === undefined ? undefined : now + retryAfter
      const take = () => page.take(url)
      const outcome = { kind, retryAt, method: 'GET', url }
      const advice = retryAdvice(outcome, { attempt: tries, now, random, budget: take, ...changes })
      return advice.mode === 'automatic' ? advice.delay : -1
    },
    ...rules,
  }
}

/** What this library did at first: a press for the whole page, three of them, and a wait that a reload forgets. */
export const atFirst = { presses: 3, pressesOne: false, follows: 0, remembersWait: false }
