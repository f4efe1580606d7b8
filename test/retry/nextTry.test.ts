import { expect, test, vi } from 'vitest'
import { triesOf } from '../../src/retry/clientTries'
import { nextTry, waitBefore } from '../../src/retry/nextTry'

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

test('does not count the tries of an earlier request that failed with the same object', async () => {
  vi.stubGlobal('document', {})
  const error = Object.assign(new Error('HTTP 502'), {
    status: 502,
    config: { method: 'get', url: 'https://one.example/a' },
  })
  expect(nextTry(error, 3, { method: 'GET' })).toBeUndefined()
  // A client around it asks at once, and goes on counting.
  expect(nextTry(error, 1, { method: 'GET' })).toBeUndefined()
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1500)
  expect(nextTry(error, 1, { method: 'GET' })).toBeGreaterThanOrEqual(0)
  vi.unstubAllGlobals()
})

test('takes nothing from the budget before the client is sure', () => {
  vi.stubGlobal('document', {})
  const fail = () =>
    Object.assign(new Error('HTTP 502'), { status: 502, config: { method: 'get', url: 'https://two.example/a' } })
  for (let query = 0; query < 20; query++) expect(waitBefore(fail(), 1, { method: 'GET' })).toBeGreaterThanOrEqual(0)
  const sent = Array.from({ length: 5 }, () => nextTry(fail(), 1, { method: 'GET' })).filter(
    (delay) => delay !== undefined,
  )
  expect(sent).toHaveLength(3)
  vi.unstubAllGlobals()
})

test('does not repeat a PUT or DELETE that was declared not repeatable, and still repeats a GET', () => {
  vi.stubGlobal('document', {})
  const fail = () =>
    Object.assign(new Error('HTTP 502'), { status: 502, config: { method: 'put', url: 'https://three.example/a' } })
  for (const method of ['PUT', 'DELETE']) {
    expect(nextTry(fail(), 1, { method, idempotent: false }), method).toBeUndefined()
  }
  expect(nextTry(fail(), 1, { method: 'PUT' })).toBeDefined()
  expect(nextTry(fail(), 1, { method: 'GET', idempotent: false })).toBeDefined()
  vi.unstubAllGlobals()
})
