import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { endRests } from '../../src/retry/followers'
import { retrySession } from '../../src/retry/retrySession'
import type { RetryRules } from '../../src/retry/retryState'
import { disconnect, hide, reconnect } from '../connection'

const answer = (status: number, seconds?: number) => ({
  status,
  headers: seconds === undefined ? {} : { 'retry-after': String(seconds) },
})

/** A session that somebody listens to, and what its tries are to end with. */
function start(rules: RetryRules<string>) {
  const tries: { signal: AbortSignal; resolve: (data: string) => void; reject: (error: unknown) => void }[] = []
  const session = retrySession(
    ({ signal }) => new Promise<string>((resolve, reject) => tries.push({ signal, resolve, reject })),
    { random: () => 0.5, ...rules },
  )
  const end = session.listen(() => {})
  onTestFinished(end)
  return {
    session,
    tries,
    end,
    async fail(error: unknown) {
      tries.at(-1)?.reject(error)
      await vi.advanceTimersByTimeAsync(0)
    },
    async succeed() {
      tries.at(-1)?.resolve('data')
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

// One clock for all, because the page's budget remembers the time.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
})

afterAll(() => {
  vi.useRealTimers()
})

afterEach(async () => {
  reconnect()
  hide(false)
  // What the budget gave is there again.
  await pass(60_000)
})

describe('what may have taken effect', () => {
  test('asks to look first although its wait was cancelled', async () => {
    const { session, tries, fail } = start({ method: 'POST' })
    session.run()
    await fail(answer(500, 7))
    expect(session.get()).toMatchObject({ state: 'waiting', mode: 'verifyFirst' })
    session.cancel()
    await pass(7000)
    session.run()
    expect(session.get()).toMatchObject({ state: 'asking' })
    expect(tries).toHaveLength(1)
  })

  test('asks to look first although another failure is reported since', async () => {
    const { session, tries, fail } = start({ method: 'POST' })
    session.run()
    await fail(answer(500))
    session.report(answer(425))
    session.run()
    expect(session.get().state).toBe('asking')
    expect(tries).toHaveLength(1)
  })

  test.each([
    ['the client gave up', () => new DOMException('Stopped', 'AbortError')],
    ['nobody says what happened', () => undefined],
  ])('asks to look first where %s', async (_, error) => {
    const { session, tries, fail } = start({ method: 'POST' })
    session.run()
    await fail(error())
    session.run()
    expect(session.get()).toMatchObject({ state: 'asking', mode: 'verifyFirst' })
    expect(tries).toHaveLength(1)
  })

  test('asks to look first where the connection went away after it was sent', async () => {
    const { session, tries, fail } = start({ method: 'POST' })
    session.run()
    disconnect()
    await fail(new TypeError('Failed to fetch'))
    session.run()
    expect(session.get()).toMatchObject({ state: 'asking', mode: 'verifyFirst' })
    expect(tries).toHaveLength(1)
  })

  test('was not sent at all without a connection, so that a press sends it', async () => {
    const { session, tries, fail } = start({ method: 'POST' })
    disconnect()
    session.run()
    await fail(new TypeError('Failed to fetch'))
    expect(session.get()).toMatchObject({ state: 'failed', mode: 'manual' })
    session.run()
    expect(tries).toHaveLength(2)
  })

  test('is sent by a confirmation half a second after it asked, not before, and not without having asked', async () => {
    const { session, tries, fail } = start({ method: 'POST' })
    session.run()
    await fail(answer(500))
    session.confirm()
    await pass(600)
    session.confirm()
    session.run()
    await pass(499)
    session.confirm()
    expect(tries).toHaveLength(1)
    await pass(1)
    session.confirm()
    session.confirm()
    expect(tries).toHaveLength(2)
  })

  test('is asked about again by another press, which has to be read anew', async () => {
    const { session, tries, fail } = start({ method: 'POST' })
    session.run()
    await fail(answer(500))
    session.run()
    await pass(600)
    const before = session.get()
    session.run()
    expect(session.get()).toMatchObject({ state: 'asking' })
    expect(session.get()).not.toBe(before)
    session.confirm()
    await pass(499)
    session.confirm()
    expect(tries).toHaveLength(1)
    await pass(1)
    session.confirm()
    expect(tries).toHaveLength(2)
  })

  test('can be asked about again after the question was closed', async () => {
    const { session, tries, fail } = start({ method: 'POST' })
    session.run()
    await fail(answer(500))
    session.run()
    session.cancel()
    expect(session.get()).toMatchObject({ state: 'failed', mode: 'verifyFirst', error: answer(500) })
    session.run()
    expect(session.get().state).toBe('asking')
    await pass(500)
    session.confirm()
    expect(tries).toHaveLength(2)
  })

  test('is not forgotten by other components that listen, nor by none', async () => {
    const { session, tries, fail, end } = start({ method: 'POST' })
    session.run()
    end()
    await pass(0)
    await fail(answer(500))
    onTestFinished(session.listen(() => {}))
    session.run()
    expect(session.get().state).toBe('asking')
    expect(tries).toHaveLength(1)
  })
})

describe('what a server asks', () => {
  test('holds where repeating cannot help as well', async () => {
    const { session, tries, fail } = start({ method: 'GET' })
    session.run()
    await fail(answer(500, 7))
    await pass(6999)
    session.run()
    expect(tries).toHaveLength(1)
    await pass(1)
    session.run()
    expect(tries).toHaveLength(2)
  })

  test('holds for a failure that says nothing of it and comes later', async () => {
    const { session, tries, fail } = start({ method: 'GET' })
    session.run()
    await fail(answer(503, 7))
    session.report(answer(502))
    await pass(6999)
    session.run()
    expect(tries).toHaveLength(1)
    await pass(3000)
    expect(tries).toHaveLength(2)
  })

  test('holds although the try was stopped before the answer came', async () => {
    const { session, tries, fail } = start({ method: 'GET' })
    session.run()
    session.cancel()
    expect(tries[0]?.signal.aborted).toBe(true)
    await fail(answer(503, 7))
    session.run()
    expect(session.get().state).toBe('waiting')
    await pass(6999)
    session.run()
    expect(tries).toHaveLength(1)
    await pass(1)
    expect(session.get().state).toBe('failed')
    session.run()
    expect(tries).toHaveLength(2)
  })

  test('holds although it was only told of while a try was under way', async () => {
    const { session, tries, fail } = start({ method: 'GET', maxTries: 1 })
    session.run()
    session.report(answer(503, 7))
    await fail(answer(502))
    session.run()
    await pass(6999)
    session.run()
    expect(tries).toHaveLength(1)
    await pass(1)
    session.run()
    expect(tries).toHaveLength(2)
  })

  test('holds whatever the clock of the day does', async () => {
    const { session, tries, fail } = start({ method: 'POST' })
    session.run()
    await fail(answer(503, 7))
    vi.setSystemTime(Date.now() + 86_400_000)
    await pass(6999)
    session.run()
    expect(tries).toHaveLength(1)
    vi.setSystemTime(Date.now() - 2 * 86_400_000)
    await pass(1)
    session.run()
    expect(tries).toHaveLength(2)
  })

  test('no longer holds once the failure is over', async () => {
    const { session, tries } = start({ method: 'GET' })
    session.report(answer(503, 7))
    session.report(undefined)
    expect(session.get()).toMatchObject({ state: 'idle', error: undefined, tries: 0 })
    session.run()
    expect(tries).toHaveLength(1)
  })

  test('is kept from the other requests that go well', async () => {
    const { session, tries, fail } = start({ method: 'GET', maxTries: 1, maxPresses: 0 })
    session.run()
    await fail(answer(503, 90))
    expect(session.get()).toMatchObject({ state: 'gaveUp', mode: 'manual' })
    await succeedElsewhere()
    expect(tries).toHaveLength(1)
    await pass(90_000)
    await succeedElsewhere()
    expect(tries).toHaveLength(2)
  })
})

async function succeedElsewhere() {
  const other = start({ method: 'GET' })
  other.session.run()
  await other.succeed()
  other.end()
}

describe('a request that goes well', () => {
  test('lets another follow that may be repeated, the next success two, and a failure begins with one again', async () => {
    const waiting = Array.from({ length: 5 }, () => start({ method: 'GET', maxTries: 1 }))
    const order = start({ method: 'POST', maxTries: 1 })
    for (const each of [order, ...waiting]) {
      each.session.run()
      await each.fail(answer(503))
    }
    const sent = () => waiting.map(({ tries }) => tries.length)
    await succeedElsewhere()
    expect(sent()).toEqual([2, 1, 1, 1, 1])
    await waiting[0]?.succeed()
    expect(sent()).toEqual([2, 2, 2, 1, 1])
    await waiting[1]?.fail(answer(503))
    await waiting[2]?.succeed()
    // A failure in between begins with one again: the one that waits the longest.
    expect(sent().reduce((sum, tries) => sum + tries)).toBe(9)
    expect(order.tries).toHaveLength(1)
  })

  test('lets others follow in place of those that the server still keeps waiting', async () => {
    const kept = [0, 1].map(() => start({ method: 'GET', maxTries: 1, maxPresses: 0 }))
    const free = start({ method: 'GET', maxTries: 1 })
    for (const { session } of [...kept, free]) session.run()
    for (const { fail } of kept) await fail(answer(503, 90))
    await free.fail(answer(503))
    await succeedElsewhere()
    expect(kept.map(({ tries }) => tries.length)).toEqual([1, 1])
    expect(free.tries).toHaveLength(2)
    await pass(90_000)
  })

  test('lets nobody follow on a hidden page', async () => {
    const { session, tries, fail } = start({ method: 'GET', maxTries: 1 })
    session.run()
    await fail(answer(503))
    hide(true)
    await succeedElsewhere()
    expect(tries).toHaveLength(1)
    hide(false)
    await succeedElsewhere()
    expect(tries).toHaveLength(2)
  })

  test('lets nobody follow who was cancelled, nor whom nobody looks at', async () => {
    const cancelled = start({ method: 'GET', maxTries: 1 })
    const left = start({ method: 'GET', maxTries: 1 })
    for (const { session, fail } of [cancelled, left]) {
      session.run()
      await fail(answer(503))
    }
    cancelled.session.cancel()
    left.end()
    await succeedElsewhere()
    expect([...cancelled.tries, ...left.tries]).toHaveLength(2)
  })

  test('lets the same one follow as often as there are tries, until somebody presses', async () => {
    const { session, tries, fail } = start({ method: 'GET', maxTries: 2 })
    session.report(answer(503))
    session.cancel()
    session.run()
    await fail(answer(503))
    for (let round = 0; round < 4; round++) {
      await succeedElsewhere()
      await fail(answer(503))
    }
    expect(tries).toHaveLength(3)
    session.run()
    await fail(answer(503))
    await succeedElsewhere()
    expect(tries).toHaveLength(5)
  })
})

describe('a failure that is reported', () => {
  test('ends the wait of the one before', async () => {
    const { session, tries } = start({ method: 'GET' })
    session.report(answer(502))
    session.report(answer(404))
    expect(session.get()).toMatchObject({ state: 'gaveUp', mode: 'never', retryAt: undefined })
    await pass(5000)
    expect(tries).toHaveLength(0)
    session.run()
    expect(tries).toHaveLength(1)
  })

  test('counts once where the action was rejected with it too', async () => {
    const { session, fail } = start({ method: 'GET', maxTries: 1 })
    const error = new TypeError('Failed to fetch')
    session.run()
    await fail(error)
    session.report(error)
    expect(session.get().tries).toBe(1)
    session.report(undefined)
    expect(session.get()).toMatchObject({ state: 'idle', tries: 0 })
  })

  test('is what a try ended with that says nothing itself', async () => {
    const { session, tries, succeed } = start({ method: 'GET', maxTries: 1 })
    session.run()
    session.report(undefined)
    session.report(answer(503))
    await succeed()
    expect(session.get()).toMatchObject({ state: 'failed', mode: 'manual', tries: 1, error: answer(503) })
    session.run()
    // That of the try before says nothing of this one.
    tries[1]?.resolve('data')
    await pass(0)
    expect(session.get()).toMatchObject({ state: 'succeeded', data: 'data', error: undefined })
  })

  test('goes on counting within a second of the try, and starts anew later', async () => {
    const { session, succeed } = start({ method: 'GET', maxTries: 1 })
    session.report(answer(503))
    session.run()
    await succeed()
    session.report(answer(502))
    expect(session.get().tries).toBe(2)
    session.run()
    await succeed()
    await pass(1000)
    session.report(answer(504))
    expect(session.get().tries).toBe(1)
  })
})

test('a client that resolves although no answer came has not proved a connection', async () => {
  const { session, tries, succeed } = start({ method: 'GET', random: () => 0 })
  session.run()
  disconnect()
  session.report(new TypeError('Failed to fetch'))
  await succeed()
  await pass(5000)
  expect(session.get()).toMatchObject({ state: 'waiting', mode: 'automatic' })
  expect(tries).toHaveLength(1)
})

describe('an action', () => {
  test('that throws at once has failed', async () => {
    const failure = answer(503)
    const session = retrySession(
      () => {
        throw failure
      },
      { method: 'POST' },
    )
    onTestFinished(session.listen(() => {}))
    session.run()
    await pass(0)
    expect(session.get()).toMatchObject({ state: 'failed', mode: 'verifyFirst', error: failure })
  })

  test('that is rejected with nothing has failed all the same', async () => {
    const { session, fail } = start({ method: 'GET' })
    session.run()
    await fail(undefined)
    expect(session.get()).toMatchObject({ state: 'gaveUp', mode: 'never', error: expect.any(Error) })
  })

  test('that gives no promise has succeeded', async () => {
    const session = retrySession(() => 5, {})
    onTestFinished(session.listen(() => {}))
    session.run()
    await pass(0)
    expect(session.get()).toMatchObject({ state: 'succeeded', data: 5 })
  })

  test('may be stopped by the rules it was sent by, not by those that came later', async () => {
    const { session, tries } = start({ method: 'POST' })
    session.run()
    session.update(() => 'data', { method: 'GET' })
    session.cancel()
    expect(tries[0]?.signal.aborted).toBe(false)
  })
})

test('gives up after so many presses, and not for a failure that a press cannot help', async () => {
  const { session, tries, fail } = start({ method: 'GET', maxTries: 1, maxPresses: 2 })
  for (let press = 0; press < 5; press++) {
    session.run()
    await fail(answer(503))
  }
  expect(tries).toHaveLength(3)
  expect(session.get()).toMatchObject({ state: 'gaveUp', mode: 'manual', tries: 3 })
})

test('keeps what is only about to be listened to, and lets go of what is over', async () => {
  const session = retrySession(() => {}, {})
  expect(session.isInUse()).toBe(true)
  await pass(10_000)
  expect(session.isInUse()).toBe(false)
  const end = session.listen(() => {})
  expect(session.isInUse()).toBe(true)
  session.report(answer(503, 20))
  end()
  expect(session.isInUse()).toBe(true)
  await pass(20_000)
  expect(session.isInUse()).toBe(false)
})

test('forgets a wait that is over, also for the next load of the page', () => {
  const kept: unknown[] = []
  const session = retrySession(
    () => {},
    { method: 'GET' },
    {
      recall: () => undefined,
      keep: (it) => kept.push(it?.outcome.retryAt),
      recallOrder: () => undefined,
      keepOrder: () => {},
    },
  )
  onTestFinished(session.listen(() => {}))
  session.report(answer(503, 7))
  session.report(undefined)
  expect(kept).toEqual([expect.any(Number), undefined])
})

describe('giving up', () => {
  /** Presses until the session gives up. */
  async function exhaust({ session, fail }: ReturnType<typeof start>) {
    session.run()
    await fail(answer(425))
    for (let press = 0; press < 2; press++) {
      session.run()
      await fail(answer(425))
    }
    expect(session.get()).toMatchObject({ state: 'gaveUp', mode: 'manual' })
  }

  test('of a POST ends when there is a reason to press again, and sends nothing by itself', async () => {
    const page = start({ method: 'POST', maxPresses: 2 })
    await exhaust(page)
    const { length } = page.tries
    page.session.run()
    expect(page.tries).toHaveLength(length)
    endRests()
    expect(page.session.get()).toMatchObject({ state: 'failed', mode: 'manual' })
    await pass(1000)
    expect(page.tries).toHaveLength(length)
    page.session.run()
    expect(page.tries).toHaveLength(length + 1)
    // What does not rest is left alone, and so is what nobody shows any more.
    endRests()
    expect(page.session.get().state).toBe('sending')
  })

  test('does not end early where the server asked to wait', async () => {
    const { session, fail } = start({ method: 'POST', maxPresses: 0 })
    session.run()
    await fail(answer(503, 90))
    expect(session.get()).toMatchObject({ state: 'gaveUp', mode: 'manual' })
    endRests()
    expect(session.get()).toMatchObject({ state: 'waiting', mode: 'manual' })
    session.cancel()
  })

  test('ends by itself after a minute, and a press sends again', async () => {
    const page = start({ method: 'POST', maxPresses: 2 })
    await exhaust(page)
    page.session.run()
    await pass(59_000)
    page.session.run()
    expect(page.tries).toHaveLength(3)
    await pass(2000)
    expect(page.session.get().state).toBe('failed')
    page.session.run()
    expect(page.tries).toHaveLength(4)
    await page.fail(answer(425))
    expect(page.session.get().state).toBe('failed')
  })

  test('ends while no component shows it, too', async () => {
    const page = start({ method: 'POST', maxPresses: 2 })
    await exhaust(page)
    page.end()
    await pass(86_400_000)
    onTestFinished(page.session.listen(() => {}))
    page.session.run()
    expect(page.tries).toHaveLength(4)
  })

  test('does not count for another failure in the same place', async () => {
    const page = start({ method: 'POST', maxPresses: 2 })
    await exhaust(page)
    page.session.report(answer(408))
    expect(page.session.get()).toMatchObject({ state: 'failed', mode: 'manual', tries: 1 })
    page.session.run()
    expect(page.tries).toHaveLength(4)
  })
})

describe('a DELETE', () => {
  test.each([404, 410])('has done its work where its repeat finds nothing: %i', async (status) => {
    const { session, tries, fail } = start({ method: 'DELETE' })
    session.run()
    await fail(new TypeError('Failed to fetch'))
    await pass(2000)
    expect(tries).toHaveLength(2)
    await fail(answer(status))
    expect(session.get()).toMatchObject({ state: 'succeeded', error: undefined })
  })

  test('has failed where it finds nothing at once', async () => {
    const { session, fail } = start({ method: 'DELETE' })
    session.run()
    await fail(answer(404))
    expect(session.get()).toMatchObject({ state: 'gaveUp', mode: 'never' })
  })
})

describe('what is declared not repeatable', () => {
  test.each(['PUT', 'DELETE'])('a %s is looked for first, as a POST is', async (method) => {
    const { session, tries, fail } = start({ method, idempotent: false })
    session.run()
    await fail(new TypeError('Failed to fetch'))
    await pass(60_000)
    expect(session.get().mode).toBe('verifyFirst')
    expect(tries).toHaveLength(1)
  })
})
