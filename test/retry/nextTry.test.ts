import { expect, test } from 'vitest'
import { triesOf } from '../../src/retry/adviseRetry'
import { nextTry } from '../../src/retry/nextTry'

test('leaves on the error, and on those that wrap it, how often was tried', () => {
  const error = Object.assign(new Error('HTTP 502'), { status: 502 })
  expect(nextTry(error, 3, { method: 'GET' })).toBeUndefined()
  expect(triesOf(error)).toBe(3)
  expect(triesOf(new Error('The shelf is empty', { cause: error }))).toBe(3)
  expect(triesOf({ error })).toBe(3)
})

test('adds up what several layers tried', () => {
  const error = Object.assign(new Error('HTTP 502'), { status: 502 })
  nextTry(error, 2, { method: 'GET' })
  nextTry(error, 2, { method: 'GET' })
  expect(triesOf(error)).toBe(3)
})
