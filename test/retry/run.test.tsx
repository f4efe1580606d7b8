import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { noteTries } from '../../src/retry/clientTries'
import { retrySession } from '../../src/retry/retrySession'
import type { RetryRules } from '../../src/retry/retryState'
import { listenForErrors } from '../connection'
import { takePrinted } from '../setup'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] })
})

afterEach(() => {
  vi.useRealTimers()
})

const settled = () => vi.advanceTimersByTimeAsync(0)
const answer = (status: number, seconds?: number) => ({
  status,
  headers: seconds === undefined ? {} : { 'retry-after': String(seconds) },
})

/** A session whose tries end as they are told, one after the other. */
function start(rules: RetryRules<string, number>, ...ends: (string | { status: number })[]) {
  const events: unknown[] = []
  const spies = { onSuccess: vi.fn(), onError: vi.fn(), onEvent: (...event: unknown[]) => void events.push(event) }
  const sent: number[] = []
  const session = retrySession<string, number>(
    ({ variables }) => {
      sent.push(variables)
      const end = ends.shift()
      if (end === undefined) return new Promise(() => {})
      return typeof end === 'string' ? end : Promise.reject(end)
    },
    { random: () => 0.5, ...spies, ...rules },
  )
  const leave = session.listen(() => {})
  onTestFinished(leave)
  return { session, sent, events, leave, ...spies }
}

describe('the promise of a press', () => {
  test('resolves with what the request gives, and says it once', async () => {
    const { session, onSuccess, onError, events } = start({ method: 'POST' }, 'order 1')
    expect(await session.run(7)).toMatchObject({ state: 'succeeded', data: 'order 1' })
    expect(onSuccess.mock.calls).toEqual([['order 1', 7]])
    expect(onError).not.toHaveBeenCalled()
    // What never failed is nothing to count.
    expect(events).toEqual([])
  })

  test('never rejects: it resolves with the failure', async () => {
    const { session, onError } = start({ method: 'POST' }, answer(400))
    expect(await session.run(7)).toMatchObject({ state: 'gaveUp', mode: 'never', error: answer(400) })
    expect(onError.mock.calls).toEqual([[answer(400), 7]])
  })

  test('waits for the tries that follow by themselves, and tells their end alone', async () => {
    const { session, sent, onError, onSuccess, events } = start({ method: 'GET' }, answer(502), answer(503), 'shelf')
    const run = session.run(7)
    await vi.advanceTimersByTimeAsync(5000)
    expect(await run).toMatchObject({ state: 'succeeded', data: 'shelf' })
    expect(sent).toEqual([7, 7, 7])
    expect(onError).not.toHaveBeenCalled()
    expect(onSuccess).toHaveBeenCalledOnce()
    expect(events).toEqual([
      ['retried', answer(502)],
      ['retried', answer(503)],
      ['succeeded', answer(503)],
    ])
  })

  test.each<[string, RetryRules<string, number>, { status: number }, object]>([
    ['a question', { method: 'POST' }, answer(500), { state: 'failed', mode: 'verifyFirst' }],
    ['a wait that a press ends', { method: 'POST' }, answer(503, 7), { state: 'waiting', mode: 'manual' }],
  ])('resolves at %s', async (_, rules, error, snapshot) => {
    const { session, onError } = start(rules, error)
    expect(await session.run(7)).toMatchObject(snapshot)
    expect(onError).toHaveBeenCalledOnce()
  })

  test('resolves at once where a press has no effect, and with the try where one is under way', async () => {
    const { session, sent } = start({ method: 'POST' }, answer(503, 7))
    const first = session.run(7)
    const second = session.run(8)
    expect(await second).toBe(await first)
    expect(await session.run(9)).toMatchObject({ state: 'waiting' })
    expect(sent).toEqual([7])
  })

  test('resolves where nobody is left to wait', async () => {
    const { session, leave, onError } = start({ method: 'GET' }, answer(502))
    const run = session.run(7)
    await settled()
    leave()
    await settled()
    expect(await run).toMatchObject({ state: 'waiting' })
    expect(onError).not.toHaveBeenCalled()
  })

  test('resolves where it is cancelled, which is no error', async () => {
    const { session, onError } = start({ method: 'GET' })
    const run = session.run(7)
    session.cancel()
    expect(await run).toMatchObject({ state: 'idle' })
    expect(onError).not.toHaveBeenCalled()
  })
})

describe('cancelling', () => {
  test('shows at once, although the action does not obey its signal, and drops its late answer', async () => {
    let end: (data: string) => void = () => {}
    const session = retrySession(() => new Promise<string>((resolve) => (end = resolve)), { method: 'GET' })
    onTestFinished(session.listen(() => {}))
    session.run()
    session.cancel()
    expect(session.get().state).toBe('idle')
    end('late')
    await settled()
    expect(session.get()).toMatchObject({ state: 'idle', data: undefined })
  })

  test('leaves no session behind that tries for ever', async () => {
    const session = retrySession(() => new Promise<string>(() => {}), { method: 'GET' })
    const leave = session.listen(() => {})
    session.run()
    leave()
    await settled()
    onTestFinished(session.listen(() => {}))
    expect(session.get().state).toBe('idle')
    session.run()
    expect(session.get().state).toBe('sending')
  })
})

test('a late answer that asks to wait takes “now” away, where the wait goes on for longer anyway', async () => {
  const ends: ((error: unknown) => void)[] = []
  const session = retrySession(() => new Promise<string>((_, reject) => ends.push(reject)), {
    method: 'GET',
    random: () => 0.999,
  })
  onTestFinished(session.listen(() => {}))
  session.run()
  session.cancel()
  session.run()
  ends[1]?.({ ...answer(502), url: 'https://late.example/' })
  await settled()
  expect(session.get()).toMatchObject({ state: 'waiting', canSkip: true })
  ends[0]?.(answer(503, 0.5))
  await settled()
  const { state, canSkip } = session.get()
  expect([state, canSkip]).toEqual(['waiting', false])
  session.forget()
})

describe('resetting', () => {
  test('puts a failure away', async () => {
    const { session, sent } = start({ method: 'POST' }, answer(400))
    await session.run(7)
    session.reset()
    expect(session.get()).toMatchObject({ state: 'idle', error: undefined, tries: 0 })
    session.run(8)
    expect(sent).toEqual([7, 8])
  })

  test('does not forget that an order may have gone through: it is shown again at the next press', async () => {
    const { session, sent } = start({ method: 'POST' }, answer(500))
    await session.run(7)
    session.reset()
    expect(session.get()).toMatchObject({ state: 'idle', error: undefined })
    session.run(8)
    expect(session.get()).toMatchObject({ state: 'asking', mode: 'verifyFirst', error: answer(500) })
    expect(sent).toEqual([7])
  })

  test('does not forget what the server asked for', async () => {
    const { session, sent } = start({ method: 'POST' }, answer(503, 7))
    await session.run(7)
    session.reset()
    session.run(8)
    expect(session.get()).toMatchObject({ state: 'waiting', mode: 'manual', error: answer(503, 7) })
    await vi.advanceTimersByTimeAsync(7000)
    session.run(8)
    expect(sent).toEqual([7, 8])
  })

  test('does not stop what may not be repeated', () => {
    const { session } = start({ method: 'POST' })
    session.run(7)
    session.reset()
    expect(session.get().state).toBe('sending')
  })
})

describe('presses', () => {
  test('that sent nothing, because there was no connection, do not count', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false })
    onTestFinished(() => {
      Reflect.deleteProperty(navigator, 'onLine')
    })
    const session = retrySession(() => Promise.reject(new TypeError('Failed to fetch')), {
      method: 'POST',
      maxPresses: 2,
    })
    onTestFinished(session.listen(() => {}))
    for (let press = 0; press < 6; press++) {
      session.run()
      await settled()
    }
    expect(session.get()).toMatchObject({ state: 'failed', mode: 'manual' })
  })

  test('are told when they are used up', async () => {
    const { session, events } = start({ method: 'POST', maxPresses: 1 }, answer(425), answer(425))
    await session.run(7)
    await session.run()
    expect(session.get().state).toBe('gaveUp')
    expect(events).toEqual([
      ['retried', answer(425)],
      ['gaveUp', answer(425)],
    ])
  })
})

describe('all tries of a press', () => {
  test('send by the same action, the next press by the latest', async () => {
    const sent: string[] = []
    const sendAs = (name: string) => () => {
      sent.push(name)
      return Promise.reject({ ...answer(502), url: 'https://frozen.example/' })
    }
    const session = retrySession(sendAs('first'), { method: 'GET', random: () => 0.5 })
    onTestFinished(session.listen(() => {}))
    session.run()
    await settled()
    session.update(sendAs('second'), { method: 'GET', random: () => 0.5 })
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).toEqual(['first', 'first', 'first'])
    session.run()
    expect(sent.at(-1)).toBe('second')
  })
})

test('a listener that cancels as soon as it hears of a try has nothing sent', () => {
  const { session, sent } = start({ method: 'GET' })
  onTestFinished(session.listen(() => session.get().state === 'sending' && session.cancel()))
  session.run(7)
  expect(session.get().state).toBe('idle')
  expect(sent).toEqual([])
})

test('a callback that throws breaks nothing, and is not silent', async () => {
  const errors = listenForErrors()
  const broken = () => {
    throw new Error('The shop made a mistake')
  }
  const { session } = start(
    { method: 'POST', onSuccess: broken, onError: broken, onEvent: broken },
    answer(425),
    'order 1',
  )
  await session.run(7)
  expect(await session.run()).toMatchObject({ state: 'succeeded' })
  expect(errors.every((message) => message.includes('The shop made a mistake'))).toBe(true)
  expect(errors).toHaveLength(4)
  // The runner saw them too.
  expect(takePrinted()).toHaveLength(4)
})

test('a failure that one component reported is not over because another says nothing', async () => {
  const { session } = start({ method: 'POST' })
  const [one, other] = [{}, {}]
  session.report(answer(425), one)
  session.report(undefined, other)
  expect(session.get()).toMatchObject({ state: 'failed', error: answer(425) })
  session.report(answer(408), other)
  session.report(undefined, one)
  expect(session.get()).toMatchObject({ state: 'failed', error: answer(408) })
  session.report(undefined, other)
  expect(session.get()).toMatchObject({ state: 'idle', error: undefined })
})

test('a constant error object that a client has counted before is tried again', async () => {
  const error = Object.assign(new Error('Down'), { ...answer(502), url: 'https://constant.example/' })
  noteTries(error, 3)
  await vi.advanceTimersByTimeAsync(2000)
  const { session, sent } = start({ method: 'GET' }, error as never, 'shelf')
  session.run(1)
  await vi.advanceTimersByTimeAsync(5000)
  expect(session.get()).toMatchObject({ state: 'succeeded' })
  expect(sent).toHaveLength(2)
})
