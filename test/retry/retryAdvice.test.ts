import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Outcome } from '../../src/http/Outcome'
import { retryAdvice } from '../../src/retry/retryAdvice'
import { statusFacts } from '../../src/status/statusFacts'
import type { StatusKind } from '../../src/status/statusKind'

const kinds = Object.keys(statusFacts) as StatusKind[]
const now = 1_800_000_000_000
const safe = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'TRACE', 'QUERY', 'get']
const unsafe = ['POST', 'PATCH', 'post', 'LINK']
const advise = (outcome: Outcome, context = {}) =>
  retryAdvice(outcome, { attempt: 1, now, random: () => 0.5, ...context })

describe('methods', () => {
  test.each(safe)('%s is sent again without asking', (method) => {
    expect(advise({ kind: 'badGateway' }, { method })).toEqual({ mode: 'automatic', delay: 500 })
  })

  test.each(unsafe)('%s is never sent again without asking, and not before somebody has looked', (method) => {
    expect(advise({ kind: 'badGateway' }, { method })).toEqual({ mode: 'verifyFirst', delay: 0 })
    expect(advise({ kind: 'tooManyRequests', status: 429 }, { method }).mode).toBe('manual')
  })

  test('a POST that says to be idempotent counts as safe, and a GET that says not to be does not', () => {
    expect(advise({ kind: 'timedOut' }, { method: 'POST', idempotent: true }).mode).toBe('manual')
    expect(advise({ kind: 'badGateway' }, { method: 'POST', idempotent: true }).mode).toBe('automatic')
    expect(advise({ kind: 'badGateway' }, { method: 'GET', idempotent: false }).mode).toBe('verifyFirst')
    expect(advise({ kind: 'badGateway' }, { idempotent: false }).mode).toBe('verifyFirst')
  })

  test('the method that the outcome remembers counts, and an unknown one leaves it to a person', () => {
    expect(advise({ kind: 'badGateway', method: 'get' }).mode).toBe('automatic')
    expect(advise({ kind: 'badGateway', method: 'post' }).mode).toBe('verifyFirst')
    expect(advise({ kind: 'badGateway' }).mode).toBe('manual')
  })
})

describe('too many requests', () => {
  test('are not sent again by themselves where no time is named, and by a person after five seconds', () => {
    expect(advise({ kind: 'tooManyRequests', status: 429 }, { method: 'GET' })).toEqual({ mode: 'manual', delay: 5000 })
    expect(advise({ kind: 'tooManyRequests' }, { method: 'POST' })).toEqual({ mode: 'manual', delay: 5000 })
  })

  test('are sent again once the time that is named has come', () => {
    const outcome = { kind: 'tooManyRequests', status: 429, retryAt: now + 2000 } as const
    expect(advise(outcome, { method: 'GET', random: () => 0 })).toEqual({ mode: 'automatic', delay: 2000 })
  })

  test.each([421, 425])('are not what %i means, which may be sent again at once', (status) => {
    expect(advise({ kind: 'tooManyRequests', status }, { method: 'GET' }).mode).toBe('automatic')
    expect(advise({ kind: 'tooManyRequests', status }, { method: 'POST' })).toEqual({ mode: 'manual', delay: 0 })
  })
})

describe('an order whose answer was lost', () => {
  test.each([
    'offline',
    'networkError',
    'timedOut',
    'aborted',
    'internalServerError',
    'badGateway',
    'gatewayTimeout',
  ] as const)('is looked for first: %s', (kind) => {
    expect(advise({ kind }, { method: 'POST' }).mode).toBe('verifyFirst')
  })

  test('is looked for after a 503, unless that names a time: then it was turned away', () => {
    expect(advise({ kind: 'serviceUnavailable' }, { method: 'POST' }).mode).toBe('verifyFirst')
    const turnedAway = { kind: 'serviceUnavailable', retryAt: now + 5000 } as const
    expect(advise(turnedAway, { method: 'POST' })).toEqual({ mode: 'manual', delay: 5000 })
  })

  test('that never arrived whole may be placed again', () => {
    expect(advise({ kind: 'requestTimeout' }, { method: 'POST' }).mode).toBe('manual')
  })

  test.each(['offline', 'networkError', 'timedOut'] as const)(
    'may be placed again where the caller knows that nothing was sent: %s',
    (kind) => {
      expect(advise({ kind }, { method: 'POST', wasSent: false }).mode).toBe('manual')
      expect(advise({ kind }, { method: 'POST', wasSent: true }).mode).toBe('verifyFirst')
    },
  )

  test('is looked for where an answer came, whatever the caller knows', () => {
    expect(advise({ kind: 'badGateway', status: 502 }, { method: 'POST', wasSent: false }).mode).toBe('verifyFirst')
  })

  test.each(['badRequest', 'notFound', 'unauthorized', 'actionRequired', 'ok'] as const)(
    'is not repeated: %s',
    (kind) => {
      expect(advise({ kind }, { method: 'POST' })).toEqual({ mode: 'never', delay: 0 })
    },
  )
})

describe('the wait', () => {
  test('is random up to a bound that doubles from one second to thirty', () => {
    const bound = (attempt: number) =>
      retryAdvice({ kind: 'badGateway' }, { attempt, method: 'GET', maxTries: 99, now, random: () => 1 }).delay
    expect([1, 2, 3, 4, 5, 6, 50].map(bound)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
    expect(advise({ kind: 'badGateway' }, { method: 'GET', random: () => 0 }).delay).toBe(0)
  })

  test('is what Retry-After asks to the millisecond for a person, who does not come at a moment shared with others', () => {
    const asked = (retryAt: number) => advise({ kind: 'tooManyRequests', retryAt }, { method: 'POST' })
    expect(asked(now + 7123)).toEqual({ mode: 'manual', delay: 7123 })
    expect(asked(now - 1)).toEqual({ mode: 'manual', delay: 0 })
  })

  test('is spread from what Retry-After asks on for an automatic try, and never shorter', () => {
    const asked = (retryAt: number, chance: number) =>
      advise({ kind: 'tooManyRequests', retryAt }, { method: 'GET', random: () => chance })
    expect(asked(now + 7123, 0)).toEqual({ mode: 'automatic', delay: 7123 })
    expect(asked(now + 7123, 0.5)).toEqual({ mode: 'automatic', delay: 7623 })
    expect(asked(now - 1, 0)).toEqual({ mode: 'automatic', delay: 0 })
  })

  test('is left to the shopper where Retry-After asks for more than their patience', () => {
    const retryAt = now + 61_000
    expect(advise({ kind: 'serviceUnavailable', retryAt }, { method: 'GET' })).toEqual({
      mode: 'manual',
      delay: 61_000,
    })
    expect(advise({ kind: 'serviceUnavailable', retryAt }, { method: 'GET', patience: 90_000 }).mode).toBe('automatic')
  })
})

test('takes from the budget only for a try that would be automatic, and leaves it to a person where none is left', () => {
  const budget = vi.fn(() => false)
  expect(advise({ kind: 'badGateway' }, { method: 'GET', budget })).toEqual({ mode: 'manual', delay: 0 })
  expect(budget).toHaveBeenCalledOnce()
  advise({ kind: 'notFound' }, { method: 'GET', budget })
  advise({ kind: 'badGateway' }, { method: 'POST', budget })
  advise({ kind: 'badGateway' }, { method: 'GET', attempt: 3, budget })
  expect(budget).toHaveBeenCalledOnce()
  expect(advise({ kind: 'badGateway' }, { method: 'GET', budget: () => true }).mode).toBe('automatic')
})

test('after three tries nothing is sent without asking', () => {
  const modes = [1, 2, 3, 4].map((attempt) => advise({ kind: 'badGateway' }, { method: 'GET', attempt }).mode)
  expect(modes).toEqual(['automatic', 'automatic', 'manual', 'manual'])
})

test('no outcome makes it throw, send an unsafe request unasked, or send earlier than Retry-After', () => {
  const outcome = fc.record({
    kind: fc.oneof(fc.constantFrom(...kinds), fc.string() as fc.Arbitrary<StatusKind>),
    retryAt: fc.option(fc.integer({ min: now - 1e6, max: now + 1e7 }), { nil: undefined }),
    method: fc.option(fc.constantFrom(...safe, ...unsafe), { nil: undefined }),
  })
  const context = fc.record({
    attempt: fc.oneof(fc.integer(), fc.double()),
    patience: fc.option(fc.integer({ min: 0, max: 1e7 }), { nil: undefined }),
  })
  fc.assert(
    fc.property(outcome, context, fc.double({ min: 0, max: 1, noNaN: true }), (found, how, chance) => {
      const { mode, delay } = retryAdvice(found, { ...how, now, random: () => chance })
      expect(delay).toBeGreaterThanOrEqual(0)
      expect(delay).toBeLessThan(Number.POSITIVE_INFINITY)
      if (mode === 'automatic') expect(safe).toContain(found.method)
      if (mode !== 'never' && found.retryAt !== undefined) expect(now + delay).toBeGreaterThanOrEqual(found.retryAt)
      if (mode === 'automatic' && found.retryAt) expect(found.retryAt - now).toBeLessThanOrEqual(how.patience ?? 60_000)
    }),
    { numRuns: 5000 },
  )
})
