import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { forgetRetries } from '../../src/retry/namedSession'
import { retryMemory } from '../../src/retry/retryMemory'
import { retrySession } from '../../src/retry/retrySession'
import type { RetryAction } from '../../src/retry/retryState'

// A page that is loaded again has new sessions and the same storage, and so has another tab.

beforeEach(() => {
  vi.useFakeTimers()
  sessionStorage.clear()
  localStorage.clear()
})

afterEach(() => {
  vi.useRealTimers()
})

const settled = async () => {
  for (let turn = 0; turn < 6; turn++) await undefined
}

/** A page on which the order is shown. `end` decides what becomes of the request that is under way. */
function open(method = 'POST', key = 'order 7') {
  let end: { resolve: (data: string) => void; reject: (error: unknown) => void } | undefined
  const send = vi.fn<RetryAction<string>>(() => new Promise((resolve, reject) => (end = { resolve, reject })))
  const session = retrySession(send, { method }, retryMemory(key))
  const leave = session.listen(() => {})
  return {
    session,
    send,
    leave,
    async fail(error: unknown) {
      end?.reject(error)
      await settled()
    },
    async succeed() {
      end?.resolve('ordered')
      await settled()
    },
  }
}

describe('an order that may have gone through', () => {
  test.each<[string, (page: ReturnType<typeof open>) => unknown]>([
    ['its answer is still awaited', () => {}],
    ['its answer was lost', (page) => page.fail(new TypeError('Failed to fetch'))],
    ['the shop answered 500', (page) => page.fail({ status: 500 })],
    [
      'the shopper was asked to look, and did not say that they did',
      async (page) => {
        await page.fail({ status: 502 })
        page.session.run()
      },
    ],
  ])('is not sent again at a press after the page was loaded again, where %s', async (_, then) => {
    const before = open()
    before.session.run()
    await then(before)
    // Nothing of the first page is left but its storage.
    const after = open()
    expect(after.session.get()).toMatchObject({ mode: 'verifyFirst' })
    after.session.run()
    expect(after.session.get().state).toBe('asking')
    expect(after.send).not.toHaveBeenCalled()
    vi.advanceTimersByTime(600)
    after.session.confirm()
    expect(after.send).toHaveBeenCalledTimes(1)
  })

  test.each<[string, (page: ReturnType<typeof open>) => unknown]>([
    ['it succeeded', (page) => page.succeed()],
    ['it was refused', (page) => page.fail({ status: 400 })],
    ['the shopper has signed out', () => forgetRetries()],
  ])('is forgotten once %s', async (_, then) => {
    const before = open()
    before.session.run()
    await then(before)
    const after = open()
    expect(after.session.get().mode).toBeUndefined()
    after.session.run()
    expect(after.send).toHaveBeenCalledTimes(1)
  })

  test('is asked about for a day, and not on the next', async () => {
    open().session.run()
    vi.setSystemTime(Date.now() + 23 * 3_600_000)
    expect(open().session.get().mode).toBe('verifyFirst')
    vi.setSystemTime(Date.now() + 25 * 3_600_000)
    expect(open().session.get().mode).toBeUndefined()
  })

  test('says nothing about another order', async () => {
    open().session.run()
    expect(open('POST', 'order 8').session.get().mode).toBeUndefined()
  })
})

test('nothing is kept of a request that may be repeated', async () => {
  const page = open('GET')
  page.session.run()
  await page.fail(new TypeError('Failed to fetch'))
  expect(Object.keys(localStorage)).toEqual([])
})

test('what anybody else has written there, or that there is no storage, breaks nothing', () => {
  for (const kept of ['{', 'null', '5', '{"at":1e20}', '{"at":"now"}', `{"at":${Date.now()},"kind":"nonsense"}`]) {
    localStorage.setItem('storefront-error-ui:unclear:order 7', kept)
    expect(() => open()).not.toThrow()
  }
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('denied')
  })
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('full')
  })
  const page = open()
  page.session.run()
  expect(page.send).toHaveBeenCalledTimes(1)
})
