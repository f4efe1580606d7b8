import { describe, expect, test } from 'vitest'
import { answerOrFailure, answerOrThrow, fastStoreError, fastStoreToast } from '../../src/adapters/faststore'
import { assertOk } from '../../src/http/assertOk'
import { HttpError } from '../../src/http/HttpError'
import { readOutcome } from '../../src/http/readOutcome'
import { describe as describeOutcome } from '../../src/messages/describe'
import { en } from '../../src/messages/locales/en'
import { answers } from '../../src/testing/answers'

// test/consumers/faststore keeps the same promises in the real FastStore.

const caught = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return error
  }
  return expect.fail('nothing was thrown')
}

/** As GraphQL sends an answer: every field that was asked for is there. */
const sent = (answer: object) => JSON.parse(JSON.stringify(answer))

describe('an answer of an API extension', () => {
  const failing = (response: Response) => answerOrFailure(() => assertOk(response).then((answer) => answer.json()))

  test('is what the service answered', async () => {
    const answer = await answerOrFailure(async () => ({ stores: ['Centro'] }))
    expect(answerOrThrow(sent(answer))).toEqual({ stores: ['Centro'] })
    expect(answerOrThrow({ stores: ['Centro'], failure: null })).toEqual({ stores: ['Centro'], failure: null })
    for (const nothing of [undefined, null, 0, '']) expect(answerOrThrow(nothing)).toBe(nothing)
  })

  test('carries the wait, the code and the status of a failure, and no word of the service', async () => {
    const answer = sent(await failing(answers.tooManyRequests({ retryAfter: 30, code: 'CHK0082' })))
    expect(Object.keys(answer.failure).sort()).toEqual(['code', 'kind', 'readAt', 'retryAt', 'status'])
    const outcome = readOutcome(caught(() => answerOrThrow(answer)))
    expect(outcome).toMatchObject({ kind: 'tooManyRequests', status: 429, code: 'CHK0082' })
    expect(((outcome.retryAt ?? 0) - Date.now()) / 1000).toBeCloseTo(30, -1)
    expect(JSON.stringify(answer)).not.toContain('Object reference')
  })

  test.each([
    ['a status', () => answers.serviceUnavailable(), { kind: 'serviceUnavailable', status: 503 }],
    ['another status', () => answers.notFound(), { kind: 'notFound', status: 404 }],
  ])('tells of %s', async (_, response, expected) => {
    const answer = sent(await failing(response()))
    expect(readOutcome(caught(() => answerOrThrow(answer)))).toMatchObject(expected)
  })

  test.each([[new Error('db-7.internal refused')], [undefined], [null], ['text'], [{ status: 'x' }]])(
    'tells that it failed, whatever was thrown: %s',
    async (thrown) => {
      const answer = await answerOrFailure(() => Promise.reject(thrown))
      const outcome = readOutcome(caught(() => answerOrThrow(sent(answer))))
      expect(outcome.kind).not.toBe('ok')
      expect(JSON.stringify(answer)).not.toContain('db-7')
    },
  )
})

describe('an error that FastStore’s route keeps the status of', () => {
  test.each([
    [400, 'BadRequestError'],
    [401, 'UnauthorizedError'],
    [403, 'ForbiddenError'],
    [404, 'NotFoundError'],
    [429, 'UnknownError'],
    [503, 'UnknownError'],
  ])('%i', (status, type) => {
    const error = fastStoreError(new HttpError({ kind: 'unknown', status }, new Response()))
    expect(error).toMatchObject({ name: 'FastStoreError', message: '', extensions: { status, type } })
  })

  test.each([
    [Object.assign(new Error(), { name: 'TimeoutError' }), 504],
    [Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } }), 502],
    [new Response('{}', { status: 200 }), 502],
    [undefined, 502],
  ])('%s has none, so it is that of a gateway', (error, status) => {
    expect(fastStoreError(error)).toMatchObject({ extensions: { status, type: 'UnknownError' } })
  })
})

describe('a toast', () => {
  const toastOf = (input: unknown) => fastStoreToast(describeOutcome(readOutcome(input), en))

  test('has the words of a message without a step', () => {
    expect(toastOf(201)).toEqual({ status: 'INFO', title: 'Saved', message: en.statuses.created.description })
  })

  test('is none where there is a step, which it has no button for', () => {
    expect(toastOf(503)).toBeUndefined()
  })
})
