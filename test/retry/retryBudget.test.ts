import fc from 'fast-check'
import { expect, test } from 'vitest'
import { retryAdvice } from '../../src/retry/retryAdvice'
import { retryBudget } from '../../src/retry/retryBudget'

const shop = 'https://shop.example/api'

test('a page with twenty failing requests sends three tries, not twenty', () => {
  const { take } = retryBudget({ now: () => 0 })
  const modes = Array.from({ length: 20 }, () => {
    const outcome = { kind: 'serviceUnavailable', method: 'GET', url: `${shop}/shelf` } as const
    return retryAdvice(outcome, { attempt: 1, budget: () => take(outcome.url) }).mode
  })
  expect(modes.filter((mode) => mode === 'automatic')).toHaveLength(3)
  expect(modes.filter((mode) => mode === 'manual')).toHaveLength(17)
})

test('one more try is there each time the refill has passed, and never more than at first', () => {
  let now = 0
  const { take } = retryBudget({ tries: 2, refill: 1000, now: () => now })
  expect([take(shop), take(shop), take(shop)]).toEqual([true, true, false])
  now = 999
  expect(take(shop)).toBe(false)
  now = 1000
  expect([take(shop), take(shop)]).toEqual([true, false])
  now = 1e9
  expect([take(shop), take(shop), take(shop)]).toEqual([true, true, false])
})

test('by default there are three tries, and one more each thirty seconds', () => {
  let now = 0
  const { take } = retryBudget({ now: () => now })
  expect([take(), take(), take(), take()]).toEqual([true, true, true, false])
  now = 29_999
  expect(take()).toBe(false)
  now = 30_000
  expect([take(), take()]).toEqual([true, false])
})

test('ten successes give a try back, and never more than at first', () => {
  const { take, succeeded } = retryBudget({ tries: 2, now: () => 0 })
  const succeed = (times: number) => {
    for (let count = 0; count < times; count += 1) succeeded(shop)
  }
  expect([take(shop), take(shop), take(shop)]).toEqual([true, true, false])
  succeed(9)
  expect(take(shop)).toBe(false)
  succeed(1)
  expect([take(shop), take(shop)]).toEqual([true, false])
  succeed(1000)
  expect([take(shop), take(shop), take(shop)]).toEqual([true, true, false])
})

test('successes are not saved for later', () => {
  const { take, succeeded } = retryBudget({ tries: 1, now: () => 0 })
  for (let count = 0; count < 100; count += 1) succeeded(shop)
  expect([take(shop), take(shop)]).toEqual([true, false])
})

test('a success at one origin gives nothing to another', () => {
  const { take, succeeded } = retryBudget({ tries: 1, now: () => 0 })
  expect(take(shop)).toBe(true)
  for (let count = 0; count < 100; count += 1) succeeded('https://other.example')
  expect(take(shop)).toBe(false)
})

test('a long visit to a shop that fails one request in ten heals them all, one to a shop that is down does not', () => {
  let now = 0
  const { take, succeeded } = retryBudget({ now: () => now })
  const pages = 100
  const visit = (fails: (request: number) => boolean) => {
    let refused = 0
    for (let request = 0; request < pages * 6; request += 1) {
      // A page of six requests each five seconds: time alone would give one try for six pages.
      if (request % 6 === 0) now += 5000
      if (!fails(request)) succeeded(shop)
      else if (take(shop)) succeeded(shop)
      else refused += 1
    }
    return refused
  }
  expect(visit((request) => request % 10 === 9)).toBe(0)
  expect(visit(() => true)).toBeGreaterThan(300)
})

test('a look takes nothing, and says what a take would get', () => {
  let now = 0
  const { has, take } = retryBudget({ tries: 1, refill: 1000, now: () => now })
  expect([has(shop), has(shop), take(shop), has(shop), take(shop)]).toEqual([true, true, true, false, false])
  now = 1000
  expect([has(shop), has(shop), take(shop)]).toEqual([true, true, true])
})

test('each origin has its own, whatever the path, and addresses without one share one', () => {
  const { take } = retryBudget({ tries: 1, now: () => 0 })
  expect([take('https://a.example/1'), take('https://a.example/2')]).toEqual([true, false])
  expect([take('https://b.example/'), take('http://a.example/')]).toEqual([true, true])
  expect([take('/api/1'), take('/api/2'), take(undefined), take('http://[')]).toEqual([true, false, false, true])
})

type Step = { wait: number; event: 'take' | 'has' | 'succeeded' }

const steps = fc.array(fc.record<Step>({ wait: fc.nat(3000), event: fc.constantFrom('take', 'has', 'succeeded') }), {
  minLength: 1,
  maxLength: 60,
})
const tries = fc.integer({ min: 1, max: 5 })

/** When tries were taken and requests succeeded. `clockOf` makes the time that the budget sees of the true one. */
function run(script: Step[], limit: number, clockOf: (moment: number, index: number) => number) {
  let moment = 0
  let seen = 0
  const { has, take, succeeded } = retryBudget({ tries: limit, refill: 1000, now: () => seen })
  const taken: number[] = []
  const successes: number[] = []
  for (const [index, { wait, event }] of script.entries()) {
    moment += wait
    seen = clockOf(moment, index)
    if (event === 'succeeded') {
      succeeded(shop)
      successes.push(moment)
    } else if (event === 'has') {
      has(shop)
    } else {
      const wasThere = has(shop)
      const gotOne = take(shop)
      expect(gotOne).toBe(wasThere)
      if (gotOne) taken.push(moment)
    }
  }
  return { taken, successes }
}

test('no sequence of requests gets more than the budget in any stretch of time', () => {
  fc.assert(
    fc.property(steps, tries, (script, limit) => {
      const { taken, successes } = run(script, limit, (moment) => moment)
      for (const [index, start] of taken.entries()) {
        for (const [later, end] of taken.entries()) {
          if (later <= index) continue
          const earned = successes.filter((moment) => moment >= start && moment <= end).length / 10
          expect(later - index + 1).toBeLessThanOrEqual(limit + (end - start) / 1000 + earned + 1e-9)
        }
      }
    }),
  )
})

test('a clock that jumps back and forth, or says no number, gives no more than the time that has really passed', () => {
  const behind = fc.array(fc.oneof(fc.constant(0), fc.nat(100_000), fc.constant(Number.NaN)), {
    minLength: 60,
    maxLength: 60,
  })
  fc.assert(
    fc.property(steps, tries, behind, (script, limit, late) => {
      const { taken, successes } = run(script, limit, (moment, index) => moment - (late[index] ?? 0))
      for (const [index, moment] of taken.entries()) {
        const earned = successes.filter((success) => success <= moment).length / 10
        expect(index + 1).toBeLessThanOrEqual(limit + moment / 1000 + earned + 1e-9)
      }
    }),
  )
})
