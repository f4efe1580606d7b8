import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { orderOf } from '../../src/retry/order'
import { retryMemory } from '../../src/retry/retryMemory'
import { retrySession } from '../../src/retry/retrySession'
import type { RetryRequest, RetryRules } from '../../src/retry/retryState'
import { takePrinted } from '../setup'

interface Cart {
  items: string[]
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] })
  sessionStorage.clear()
  localStorage.clear()
})

afterEach(() => {
  vi.useRealTimers()
})

const settled = () => vi.advanceTimersByTimeAsync(0)
const books: Cart = { items: ['book'] }

/** A page with an order that is not named, or that is kept under a name. */
function open(rules: RetryRules<string, Cart> = {}, name?: string) {
  const sent: RetryRequest<Cart>[] = []
  let end: { resolve: (data: string) => void; reject: (error: unknown) => void } | undefined
  const session = retrySession<string, Cart>(
    (request) => {
      sent.push(request)
      return new Promise((resolve, reject) => (end = { resolve, reject }))
    },
    { method: 'POST', ...rules },
    name === undefined ? undefined : retryMemory(name),
  )
  onTestFinished(session.listen(() => {}))
  return {
    session,
    sent,
    keys: () => sent.map(({ idempotencyKey }) => idempotencyKey),
    async fail(error: unknown) {
      end?.reject(error)
      await settled()
    },
    async succeed() {
      end?.resolve('order 1')
      await settled()
    },
    /** Presses, and says that they looked. */
    async confirm() {
      session.run()
      await vi.advanceTimersByTimeAsync(500)
      session.confirm()
    },
  }
}

const lost = new TypeError('Failed to fetch')

describe('an order has one key', () => {
  test('that lives through lost answers', async () => {
    const page = open()
    page.session.run(books)
    await page.fail(lost)
    await page.confirm()
    await page.fail({ status: 500 })
    await page.confirm()
    expect(page.keys()).toHaveLength(3)
    expect(new Set(page.keys()).size).toBe(1)
    expect(page.keys()[0]).toMatch(/^[\da-f-]{32,36}$/)
    expect(page.sent.map(({ variables }) => variables)).toEqual([books, books, books])
  })

  test('that lives through a reload, without keeping what is ordered', async () => {
    const before = open({}, 'cart 1')
    before.session.run(books)
    await before.fail(lost)
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('book')
    const after = open({}, 'cart 1')
    after.session.run({ items: ['book'] })
    await vi.advanceTimersByTimeAsync(500)
    after.session.confirm()
    expect(after.keys()).toEqual(before.keys())
  })

  test.each<[string, (page: ReturnType<typeof open>) => Promise<void>]>([
    ['a success', (page) => page.succeed()],
    ['a definite refusal', (page) => page.fail({ status: 400 })],
  ])('that ends with %s', async (_, end) => {
    const page = open()
    page.session.run(books)
    await end(page)
    await vi.advanceTimersByTimeAsync(1000)
    page.session.run(books)
    expect(new Set(page.keys()).size).toBe(2)
  })

  test.each([
    { status: 429, headers: { 'retry-after': '1' } },
    { status: 503, headers: { 'retry-after': '1' } },
  ])('that stays where the server only asks to wait', async (error) => {
    const page = open()
    page.session.run(books)
    await page.fail(error)
    await vi.advanceTimersByTimeAsync(2000)
    page.session.run()
    expect(page.keys()).toHaveLength(2)
    expect(new Set(page.keys()).size).toBe(1)
  })

  test('that changes with the variables, also after a reload', async () => {
    const page = open({}, 'cart 2')
    page.session.run(books)
    await page.fail({ status: 425 })
    page.session.run({ items: ['book', 'lamp'] })
    await page.fail(lost)
    expect(new Set(page.keys()).size).toBe(2)
    const after = open({}, 'cart 2')
    after.session.run(books)
    await vi.advanceTimersByTimeAsync(500)
    after.session.confirm()
    expect(page.keys()).not.toContain(after.keys()[0])
  })

  test('where the variables are not refused together with the press', async () => {
    const page = open()
    page.session.run(books)
    page.session.run({ items: ['lamp'] })
    await page.fail({ status: 425 })
    page.session.run()
    expect(page.sent.map(({ variables }) => variables)).toEqual([books, books])
  })
})

describe('after a reload', () => {
  test('the retry button, which has no variables, sends those of the option, with the same key', async () => {
    const before = open({}, 'cart 7')
    before.session.run(books)
    const after = open({ variables: books }, 'cart 7')
    after.session.run()
    await vi.advanceTimersByTimeAsync(500)
    after.session.confirm()
    expect(after.sent).toMatchObject([{ variables: books, idempotencyKey: before.keys()[0] }])
  })

  test('without the option, the key stays, and the developer is told', async () => {
    const before = open({}, 'cart 8')
    before.session.run(books)
    const after = open({}, 'cart 8')
    after.session.run()
    await vi.advanceTimersByTimeAsync(500)
    after.session.confirm()
    expect(after.sent).toMatchObject([{ variables: undefined, idempotencyKey: before.keys()[0] }])
    expect(takePrinted()).toEqual([expect.stringContaining('option `variables`')])
  })

  test('a POST that may be repeated by its own word has its key too', async () => {
    const before = open({ idempotent: true }, 'cart 9')
    before.session.run(books)
    const during = open({ idempotent: true }, 'cart 9')
    during.session.run(books)
    expect(during.keys()).toEqual(before.keys())
    await during.succeed()
    const after = open({ idempotent: true }, 'cart 9')
    after.session.run(books)
    expect(after.keys()).not.toEqual(before.keys())
  })
})

test('after a refusal, what is kept is the key that was sent', async () => {
  const page = open({}, 'cart 6')
  page.session.run(books)
  await page.fail({ status: 400 })
  page.session.run(books)
  await page.fail(lost)
  const after = open({}, 'cart 6')
  after.session.run(books)
  await vi.advanceTimersByTimeAsync(500)
  after.session.confirm()
  expect(after.keys()).toEqual([page.keys()[1]])
})

test('what is confirmed is what was pressed last', async () => {
  let end: () => void = () => {}
  const page = open({ verify: () => new Promise((resolve) => (end = () => resolve(undefined))) })
  page.session.run(books)
  await page.fail(lost)
  page.session.run({ items: ['lamp'] })
  page.session.run({ items: ['chair'] })
  end()
  await settled()
  expect(page.session.get().state).toBe('asking')
  await vi.advanceTimersByTimeAsync(500)
  page.session.confirm()
  expect(page.sent.at(-1)?.variables).toEqual({ items: ['chair'] })
})

test('gives up after so many presses although the shop can look', async () => {
  const page = open({ verify: async () => undefined, maxPresses: 2 })
  page.session.run(books)
  await page.fail(lost)
  for (let press = 0; press < 2; press++) {
    page.session.run()
    await vi.advanceTimersByTimeAsync(600)
    page.session.confirm()
    await page.fail(lost)
    await settled()
  }
  expect(page.session.get()).toMatchObject({ state: 'gaveUp', mode: 'verifyFirst' })
})

describe('variables', () => {
  const isSame = (one: unknown, other: unknown) => {
    const first = orderOf(one, undefined)
    return orderOf(other, first) === first
  }

  test('are the same in any order, and others where they differ', () => {
    expect(isSame({ a: 1, b: { c: [1, 2], d: 2 } }, { b: { d: 2, c: [1, 2] }, a: 1 })).toBe(true)
    expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false)
    expect(isSame(undefined, undefined)).toBe(true)
    expect(isSame(undefined, null)).toBe(false)
  })

  test('that have no JSON are one order', () => {
    const circle: Record<string, unknown> = {}
    circle.self = circle
    expect(isSame(circle, 5n)).toBe(true)
  })

  test('of a hundred thousand carts have a hundred thousand hashes', () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, id) => orderOf({ id }, undefined).variables))
    expect(hashes.size).toBe(100_000)
  })

  test('have a key where the page is not served by HTTPS, too', () => {
    vi.spyOn(crypto, 'randomUUID').mockReturnValue(undefined as never)
    Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: undefined })
    onTestFinished(() => {
      Reflect.deleteProperty(crypto, 'randomUUID')
    })
    expect(orderOf(1, undefined).idempotencyKey).toMatch(/^[\da-f]{32}$/)
  })
})

describe('the shop finds out', () => {
  test('that the order is there, and nobody is asked', async () => {
    const verify = vi.fn(async ({ variables }: RetryRequest<Cart>) => `order of ${variables.items}`)
    const onSuccess = vi.fn()
    const page = open({ verify, onSuccess })
    const run = page.session.run(books)
    await page.fail(lost)
    expect(page.session.get()).toMatchObject({ state: 'succeeded', data: 'order of book', error: undefined })
    expect(await run).toMatchObject({ state: 'succeeded' })
    expect(verify.mock.calls[0]?.[0]).toMatchObject({ idempotencyKey: page.keys()[0], variables: books })
    expect(onSuccess.mock.calls).toEqual([['order of book', books]])
  })

  test.each<[string, () => Promise<undefined | null | false>]>([
    ['nothing', async () => undefined],
    ['null', async () => null],
    ['false', async () => false],
    ['no answer', () => Promise.reject(new Error('The shop is down'))],
    ['an answer never', () => new Promise(() => {})],
  ])('%s, so the shopper is asked after another look at a press', async (_, verify) => {
    const spy = vi.fn(verify)
    const page = open({ verify: spy })
    page.session.run(books)
    await page.fail(lost)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(page.session.get()).toMatchObject({ state: 'failed', mode: 'verifyFirst' })
    page.session.run()
    expect(page.session.get().state).toBe('verifying')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(page.session.get().state).toBe('asking')
    expect(spy).toHaveBeenCalledTimes(2)
    expect(page.sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(500)
    page.session.confirm()
    expect(page.sent).toHaveLength(2)
  })

  test('after a reload too, before it asks', async () => {
    open({}, 'cart 3').session.run(books)
    const verify = vi.fn(async () => 'order 7')
    const after = open({ verify }, 'cart 3')
    await settled()
    expect(after.session.get()).toMatchObject({ state: 'succeeded', data: 'order 7' })
    expect(after.sent).toHaveLength(0)
    // So it is not asked about again.
    expect(open({}, 'cart 3').session.get().state).toBe('idle')
  })

  test('nothing after a reload, and the order keeps its key', async () => {
    const before = open({}, 'cart 5')
    before.session.run(books)
    const after = open({ verify: async () => undefined }, 'cart 5')
    await settled()
    after.session.run(books)
    await settled()
    expect(after.session.get().state).toBe('asking')
    await vi.advanceTimersByTimeAsync(500)
    after.session.confirm()
    expect(after.keys()).toEqual(before.keys())
  })

  test('nothing while nobody looks: a look that is left is aborted, and what it finds is dropped', async () => {
    let end: (found: string) => void = () => {}
    const verify = vi.fn((_: RetryRequest<Cart>) => new Promise<string>((resolve) => (end = resolve)))
    const session = retrySession<string, Cart>(() => Promise.reject(lost), { method: 'POST', verify })
    const leave = session.listen(() => {})
    session.run(books)
    await settled()
    leave()
    await settled()
    expect(verify.mock.calls[0]?.[0].signal.aborted).toBe(true)
    end('order 7')
    await settled()
    expect(session.get()).toMatchObject({ state: 'failed', mode: 'verifyFirst' })
  })
})

test('an order that another tab has sent meanwhile is asked about, though this one was open before', async () => {
  const here = open({}, 'cart 4')
  const there = open({}, 'cart 4')
  there.session.run(books)
  here.session.run(books)
  expect(here.session.get()).toMatchObject({ state: 'asking', mode: 'verifyFirst' })
  expect(here.sent).toHaveLength(0)
  await there.succeed()
})
