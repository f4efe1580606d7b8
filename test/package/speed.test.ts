import { expect, test } from 'vitest'
import { bodies } from '../http/bodies'

// As an application has it: built, and warm.
const { readOutcome } = await import(new URL('../../dist/http/index.js', import.meta.url).href)

/** The microseconds of a reading, the best of several rounds: what is slower was interrupted. */
function measure(make: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 20; round++) {
    const inputs = Array.from({ length: 100 }, make)
    const start = performance.now()
    for (const input of inputs) readOutcome(input)
    best = Math.min(best, (performance.now() - start) * 10)
  }
  return best
}

test('a status is read in 20 µs', () => {
  measure(() => 503)
  expect(measure(() => 503)).toBeLessThanOrEqual(20)
  expect(measure(() => ({ status: 503, headers: {} }))).toBeLessThanOrEqual(100)
  expect(measure(() => new TypeError('Failed to fetch'))).toBeLessThanOrEqual(100)
})

test.each(bodies.map(({ shape, status, body }) => [shape, status, body] as const))(
  'a body is read in 100 µs: %s',
  (_, status, body) => {
    expect(measure(() => ({ status, headers: {}, body: structuredClone(body) }))).toBeLessThanOrEqual(100)
  },
)
