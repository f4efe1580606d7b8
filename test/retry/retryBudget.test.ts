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

test('each origin has its own, whatever the path, and addresses without one share one', () => {
  const { take } = retryBudget({ tries: 1, now: () => 0 })
  expect([take('https://a.example/1'), take('https://a.example/2')]).toEqual([true, false])
  expect([take('https://b.example/'), take('http://a.example/')]).toEqual([true, true])
  expect([take('/api/1'), take('/api/2'), take(undefined), take('http://[')]).toEqual([true, false, false, true])
})

test('no sequence of requests gets more than the budget in any stretch of time', () => {
  const steps = fc.array(fc.nat(3000), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 5 }), (waits, tries) => {
      let now = 0
      const { take } = retryBudget({ tries, refill: 1000, now: () => now })
      const taken: number[] = []
      for (const wait of waits) {
        now += wait
        if (take(shop)) taken.push(now)
      }
      for (const [index, start] of taken.entries()) {
        for (const [later, end] of taken.entries()) {
          if (later > index) expect(later - index + 1).toBeLessThanOrEqual(tries + (end - start) / 1000)
        }
      }
    }),
  )
})
