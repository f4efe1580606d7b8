import { describe, expect, test, vi } from 'vitest'
import { measure } from '../../bench/retry-storm/measure.mjs'
import type { Policy } from '../../bench/retry-storm/policies.mjs'
import { ours, peers } from '../../bench/retry-storm/policies.mjs'
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

describe.each(['A', 'B', 'D'] as const)('a shop that is down for five minutes, scenario %s', (scenario) => {
  const mine = storm(ours(library), scenario, many)
  const others = peers.map((peer) => ({ name: peer.name, ...storm(peer, scenario, many) }))
  const soonest = Math.min(...others.map(({ normalAfter }) => normalAfter))

  test.each(others)('gets a lower peak than with $name', ({ peak }) => {
    expect(mine.peak).toBeLessThan(peak)
  })

  if (scenario !== 'B') {
    test('is back to normal sooner than with the best', () => {
      expect(mine.normalAfter).toBeLessThan(soonest)
    })
    return
  }

  // It is not: a reload sends again at once what had been served, and what is turned away then waits for another 30 s.
  // Once this fails, the promise holds: make it a test, and tell docs/retry-storm.md.
  test.fails('is back to normal sooner than with the best', () => {
    expect(mine.normalAfter).toBeLessThan(soonest)
  })

  test('would be back to normal sooner, did the wait hold for the whole page until a press', () => {
    const patient = ours(library, { rules: { remembersWait: 'page', recalledTries: 3 } })
    expect(storm(patient, scenario, many).normalAfter).toBeLessThan(soonest)
  })
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
  const eager = ours({ ...library, retryBudget: () => ({ take: () => true }) })
  expect(storm(eager, 'A').peak).toBeGreaterThan(storm(ours(library), 'A').peak * 1.2)
})

test('nobody fails where nothing goes wrong before', () => {
  const { load } = simulate({ policy: ours(library), scenario: 'A', shoppers: 20_000 })
  expect(Math.max(...load.refused.subarray(0, 300))).toBe(0)
  expect(Math.min(...load.refused.subarray(301, 600))).toBeGreaterThan(0)
  expect(Math.max(...load.served.subarray(301, 600))).toBe(0)
})
