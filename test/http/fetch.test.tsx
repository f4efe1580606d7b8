import { expect, inject, test } from 'vitest'
import { readOutcome } from '../../src/http/readOutcome'

// The failures of a real browser, whose wording nobody promises.

const shop = inject('shop')
const nobody = `http://127.0.0.1:${inject('closedPort')}/`

function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('should have failed')
    },
    (error) => error,
  )
}

test('reads a fetch that finds nobody as a network error', async () => {
  const failure = await caught(fetch(nobody))
  expect(failure).toBeInstanceOf(TypeError)
  expect(readOutcome(failure).kind).toBe('networkError')
})

test('reads a fetch that the server hangs up on as a network error', async () => {
  expect(readOutcome(await caught(fetch(`${shop}/drop`))).kind).toBe('networkError')
})

test('reads a request that its caller ended as a cancellation', async () => {
  const controller = new AbortController()
  const failure = caught(fetch(`${shop}/hang`, { signal: controller.signal }))
  controller.abort()
  expect(readOutcome(await failure).kind).toBe('aborted')
})

test('reads a request that took longer than its signal allows as a timeout', async () => {
  const failure = await caught(fetch(`${shop}/hang`, { signal: AbortSignal.timeout(50) }))
  expect(readOutcome(failure).kind).toBe('timedOut')
})

test('reads a real answer, with its Retry-After and address', async () => {
  const before = Date.now()
  const outcome = readOutcome(await fetch(`${shop}/cart`))
  expect(outcome).toMatchObject({ status: 503, kind: 'serviceUnavailable', url: `${shop}/cart` })
  expect(outcome.retryAt).toBeGreaterThanOrEqual(before + 5000)
  expect(outcome.retryAt).toBeLessThanOrEqual(Date.now() + 5000)
})

test('does not call an answer that the browser hides a network error', async () => {
  expect(readOutcome(await fetch(`${shop}/cart`, { mode: 'no-cors' })).kind).toBe('unknown')
  expect(readOutcome(await fetch(`${shop}/moved`, { redirect: 'manual' })).kind).toBe('redirection')
})

test('reads an XMLHttpRequest that finds nobody as a network error', async () => {
  const request = new XMLHttpRequest()
  await new Promise((done) => {
    request.onloadend = done
    request.open('GET', nobody)
    request.send()
  })
  expect(readOutcome(request).kind).toBe('networkError')
})
