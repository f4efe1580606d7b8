import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HttpError } from '../../src/http/HttpError'
import { publicError, readDigest } from '../../src/http/publicError'
import { readOutcome } from '../../src/http/readOutcome'
import { statusFacts } from '../../src/status/statusFacts'

/** What of an error reaches the browser from a server component. */
const arrived = (error: Error & { digest: string }) =>
  Object.assign(new Error('An error occurred in the Server Components render.'), { digest: error.digest })

test('says in the browser what failed, and how long to wait, but nothing else', () => {
  const retryAt = Date.now() + 30_000
  const outcome = { kind: 'tooManyRequests', status: 429, retryAt, detail: 'db-7.internal refused' } as const
  const error = publicError(new HttpError(outcome, new Response()))
  expect(error.digest + error.message).not.toContain('db-7')
  const { readAt, ...read } = readDigest(arrived(error)) as { readAt: number }
  expect(read).toEqual({ kind: 'tooManyRequests', status: 429, retryAt })
  expect(readOutcome({ readAt, ...read })).toMatchObject({ kind: 'tooManyRequests', status: 429 })
})

test('can be read on the server, and thrown again', () => {
  const error = publicError(publicError(new HttpError({ kind: 'notFound', status: 404 }, new Response())))
  expect(readOutcome(error)).toMatchObject({ kind: 'notFound', status: 404 })
  expect(readDigest(arrived(error))).toEqual({ kind: 'notFound', status: 404 })
})

test('says that the server could not reach its API, not that the shopper could not', () => {
  const error = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })
  expect(readDigest(publicError(error))).toMatchObject({ kind: 'badGateway' })
})

test('is read in spite of what Next.js appends', () => {
  expect(readDigest({ digest: '{"kind":"serviceUnavailable","status":503}@E394' })).toEqual({
    kind: 'serviceUnavailable',
    status: 503,
  })
})

test.each(['', '1234567890', 'NEXT_NOT_FOUND', '{"kind":', '{"kind":"x"', '{"kind":"x",}', '{}', '{"a":1}'])(
  'leaves an error with another digest as it is: %s',
  (digest) => {
    const error = { digest }
    expect(readDigest(error)).toBe(error)
  },
)

test('makes an error of any value, whose digest names a kind', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const { kind } = readDigest(publicError(value)) as { kind: string }
      expect(Object.hasOwn(statusFacts, kind)).toBe(true)
      readDigest(value)
    }),
  )
})
