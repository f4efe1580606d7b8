import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOutcome } from '../../src/http/readOutcome'
import { readPublicOutcome } from '../../src/http/readPublicOutcome'
import { bodies } from './bodies'

const error = Object.assign(new Error('Object reference not set'), {
  config: { method: 'post', url: 'https://internal.example/api/orders?email=ana@example.com' },
  response: {
    status: 429,
    headers: { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT', 'x-request-id': 'id-7' },
    data: { error: { code: 'CHK0264', message: 'Object reference not set' } },
  },
})

test('keeps what explains a failure, and nothing of the server’s', () => {
  expect(readPublicOutcome(error)).toEqual({
    kind: 'tooManyRequests',
    status: 429,
    retryAt: Date.UTC(1994, 10, 6, 8, 49, 37),
    method: 'post',
  })
})

test.each(bodies.map(({ shape, status, body }) => [shape, status, body] as const))(
  'keeps nothing that a server says in %s',
  (_, status, body) => {
    expect(Object.keys(readPublicOutcome({ status, data: body })).sort()).toEqual(['kind', 'status'])
  },
)

test('takes no words of a server for a method', () => {
  expect(readPublicOutcome({ status: 500, data: { method: 'Object reference not set' } })).toEqual({
    kind: 'internalServerError',
    status: 500,
  })
})

const onServer: Record<string, string> = { networkError: 'badGateway', timedOut: 'gatewayTimeout' }

test('is plain data without undefined, the same after it was sent, and reads as before, whatever comes in', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true })
  fc.assert(
    fc.property(fc.oneof(anything, fc.constant(error), fc.constant(new TypeError('Failed to fetch'))), (input) => {
      const outcome = readPublicOutcome(input)
      expect(Object.values(outcome)).not.toContain(undefined)
      const sent = JSON.parse(JSON.stringify(outcome))
      expect(sent).toEqual(outcome)
      expect(readOutcome(sent).kind).toBe(outcome.kind)
      // Where nobody answered a server, its shopper has no connection to check.
      const { kind } = readOutcome(input)
      expect(outcome.kind).toBe(onServer[kind] ?? kind)
      expect(readOutcome(sent).retryAt).toBe(readOutcome(input).retryAt)
    }),
  )
})
