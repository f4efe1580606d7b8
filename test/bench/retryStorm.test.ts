import { describe, expect, test, vi } from 'vitest'
import type { Measures } from '../../bench/retry-storm/measure.mjs'
import { measure } from '../../bench/retry-storm/measure.mjs'
import type { Policy } from '../../bench/retry-storm/policies.mjs'
import { before, ours, peers, toldAtOnce, withStatusPage } from '../../bench/retry-storm/policies.mjs'
import type { ScenarioName } from '../../bench/retry-storm/simulate.mjs'
import { simulate } from '../../bench/retry-storm/simulate.mjs'
import { retryAdvice } from '../../src/retry/retryAdvice'
import { retryBudget } from '../../src/retry/retryBudget'

// What is simulated takes no longer on a slow machine; to simulate it does.
vi.setConfig({ testTimeout: 120_000 })

const library = { retryAdvice, retryBudget }
const storm = (policy: Policy, scenario: ScenarioName, { seed = 1, shoppers = 5000 } = {}) =>
  measure(simulate({ policy, scenario, shoppers, seed }))
// With fewer, chance decides by seconds which is back first; with as many it was the same for the seeds 1 to 5.
const many = { shoppers: 50_000 }
const meanOf = (policy: Policy, scenario: ScenarioName) => {
  const [first, second] = [1, 2].map((seed) => storm(policy, scenario, { ...many, seed })) as [Measures, Measures]
  const mean = (name: keyof Measures) => (first[name] + second[name]) / 2
  return {
    peak: mean('peak'),
    normalAfter: mean('normalAfter'),
    unserved: mean('unserved'),
    servedInAMinute: mean('servedInAMinute'),
  }
}
const libraries = peers.filter(({ hasBudget }) => !hasBudget)
const peerNamed = (name: string) => peers.find((peer) => peer.name === name) as Policy

describe.each(['A', 'B', 'D'] as const)('a shop that is down for five minutes, scenario %s', (scenario) => {
  const mine = storm(ours(library), scenario, many)
  const others = libraries.map((peer) => ({ name: peer.name, ...storm(peer, scenario, many) }))
  const soonest = Math.min(...others.map(({ normalAfter }) => normalAfter))

  test.each(others)('gets a lower peak than with $name', ({ peak }) => {
    expect(mine.peak).toBeLessThan(peak)
  })

  test('gets no figure that is worse than before slow start and the budget that learns', () => {
    // One seed alone says little about seconds in scenario B.
    const then = meanOf(ours(library, before), scenario)
    const now = meanOf(ours(library), scenario)
    expect(now.peak).toBeLessThanOrEqual(then.peak)
    expect(now.normalAfter).toBeLessThanOrEqual(then.normalAfter)
    expect(now.unserved).toBeLessThanOrEqual(then.unserved)
    expect(now.servedInAMinute).toBeGreaterThanOrEqual(then.servedInAMinute)
  })

  if (scenario !== 'B') {
    test('is back to normal sooner than with the best', () => {
      expect(mine.normalAfter).toBeLessThan(soonest)
    })

    test('loses fewer shoppers than with any', () => {
      expect(mine.unserved).toBeLessThan(Math.min(...others.map(({ unserved }) => unserved)))
    })
    return
  }

  // It is not: a reload sends again at once what had been served, and what is turned away then waits for another 30 s.
  // Once this fails, the promise holds: make it a test, and tell docs/retry-storm.md.
  test.fails('is back to normal sooner than with the best', () => {
    expect(mine.normalAfter).toBeLessThan(soonest)
  })

  test('would peak lowest, lose fewest and be back first of all, did the wait hold for the whole page until a press', () => {
    const patient = storm(ours(library, { rules: { holdsPageFrom: 1, recalledTries: 3 } }), scenario, many)
    expect(patient.normalAfter).toBeLessThan(soonest)
    expect(patient.peak).toBeLessThan(mine.peak)
    expect(patient.unserved).toBeLessThan(Math.min(...others.map(({ unserved }) => unserved)))
  })
})

test.each(['A', 'D'] as const)('slow start improves each figure, scenario %s', (scenario) => {
  const abrupt = meanOf(ours(library, { rules: { slowStart: false } }), scenario)
  const now = meanOf(ours(library), scenario)
  expect(now.peak).toBeLessThan(abrupt.peak * 0.95)
  expect(now.normalAfter).toBeLessThanOrEqual(abrupt.normalAfter)
  expect(now.unserved).toBeLessThan(abrupt.unserved)
  expect(now.servedInAMinute).toBeGreaterThan(abrupt.servedInAMinute)
})

describe('the budgets of others', () => {
  test.each(['AWS SDK', 'Finagle', 'gRPC 10/0.1'])('%s, as published, peaks higher in a tab', (name) => {
    expect(storm(peerNamed(name), 'A').peak).toBeGreaterThan(storm(ours(library), 'A').peak)
  })

  test('the throttling of Google stops it best, and leaves a page broken after a short failure', () => {
    const google = peerNamed('Google SRE')
    expect(storm(google, 'A', many).peak).toBeLessThan(storm(ours(library), 'A', many).peak)
    const [theirs, mine] = [storm(google, 'G', many), storm(ours(library), 'G', many)]
    expect(theirs.unaided).toBe(0)
    expect(theirs.unserved).toBeGreaterThan(3 * mine.unserved)
  })
})

test('a 429 without a time is not repeated by itself', () => {
  expect(storm(ours(library), 'E').unaided).toBe(0)
  expect(storm(ours(library), 'E').wasted).toBeLessThan(storm(ours(library), 'A').wasted)
})

test('where one request in ten fails, nearly every page heals by itself', () => {
  expect(storm(ours(library), 'F', many).unaided).toBeGreaterThan(0.97)
})

test.each([ours(library), ...peers])('$name meets a refused connection as it meets a 503', (policy) => {
  expect(storm(policy, 'C')).toEqual(storm(policy, 'A'))
})

test('the same seed gives the same numbers, and another seed others', () => {
  const first = storm(ours(library), 'B', { seed: 7 })
  expect(storm(ours(library), 'B', { seed: 7 })).toEqual(first)
  expect(storm(ours(library), 'B', { seed: 8 })).not.toEqual(first)
})

test('a library that sends more is seen to send more', () => {
  const endless = { has: () => true, take: () => true, succeeded: () => {} }
  const eager = ours({ ...library, retryBudget: () => endless })
  expect(storm(eager, 'A').peak).toBeGreaterThan(storm(ours(library), 'A').peak * 1.2)
})

test('nobody fails where nothing goes wrong before', () => {
  const { load } = simulate({ policy: ours(library), scenario: 'A', shoppers: 20_000 })
  expect(Math.max(...load.refused.subarray(0, 300))).toBe(0)
  expect(Math.min(...load.refused.subarray(301, 600))).toBeGreaterThan(0)
  expect(Math.max(...load.served.subarray(301, 600))).toBe(0)
})

describe.each(['A', 'B', 'D', 'E'] as const)('a status page that says that it is over, scenario %s', (scenario) => {
  const without = storm(ours(library), scenario, many)
  const spread = storm(ours(library, withStatusPage), scenario, many)
  const atOnce = storm(ours(library, toldAtOnce), scenario, many)

  test('makes no stampede, because it is told spread over two minutes', () => {
    expect(spread.peak).toBeLessThan(without.peak * 1.05)
    expect(spread.normalAfter).toBeLessThanOrEqual(without.normalAfter + 5)
  })

  test('would make one if everybody were told at once', () => {
    expect(atOnce.peak).toBeGreaterThan(without.peak * 2)
  })
})
