import { expect, test } from 'vitest'
import { answerOrFailure } from '../../src/adapters/faststore'
import { readOutcome } from '../../src/http/readOutcome'
import { storesOf } from './recipes/fastStore'

test('the recipe gives the stores, and throws what the extension carried as data', async () => {
  const stores = [{ id: '1', name: 'Centro' }]
  expect(await storesOf(Promise.resolve({ storesNearby: { stores, failure: null } }))).toBe(stores)
  const answer = await answerOrFailure<{ failure: null }>(() => {
    throw { status: 429, headers: { 'retry-after': '30' } }
  })
  const { failure } = JSON.parse(JSON.stringify(answer))
  const error = await storesOf(Promise.resolve({ storesNearby: { stores: null, failure } })).catch((reason) => reason)
  expect(readOutcome(error)).toMatchObject({ kind: 'tooManyRequests', status: 429, retryAt: expect.any(Number) })
})
