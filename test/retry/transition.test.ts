import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/http/Outcome'
import type { StateRules } from '../../src/retry/enterState'
import { mayRepeat } from '../../src/retry/enterState'
import type { Failure, Moment, RetryFact, RetryState } from '../../src/retry/retryState'
import { initialState } from '../../src/retry/retryState'
import { transition } from '../../src/retry/transition'
import type { StatusKind } from '../../src/status/statusKind'

// LONG=1 npx vitest run --project pure test/retry/transition
const numRuns = process.env.LONG ? 100_000 : 10_000

type Fact = RetryFact<string>
type State = RetryState<string>

/** What can end a try: the kind, whether the server names a wait, and whether the request may have taken effect all the same. */
const endings: { kind: StatusKind; status?: number; seconds?: number; isUnclear: boolean }[] = [
  { kind: 'serviceUnavailable', status: 503, isUnclear: true },
  { kind: 'serviceUnavailable', status: 503, seconds: 7, isUnclear: false },
  { kind: 'serviceUnavailable', status: 503, seconds: 90, isUnclear: false },
  { kind: 'tooManyRequests', status: 429, isUnclear: false },
  { kind: 'internalServerError', status: 500, isUnclear: true },
  { kind: 'internalServerError', status: 500, seconds: 7, isUnclear: true },
  { kind: 'notFound', status: 404, isUnclear: false },
  { kind: 'requestTimeout', status: 408, isUnclear: false },
  { kind: 'networkError', isUnclear: true },
  { kind: 'offline', isUnclear: true },
  { kind: 'aborted', isUnclear: true },
  { kind: 'unknown', isUnclear: true },
]

const ending = fc.constantFrom(...endings)
const chance = fc.double({ min: 0, max: 0.999, noNaN: true })
const failing = fc.record({ ending, chance, tries: fc.constantFrom(1, 1, 1, 3), mayTake: fc.boolean() })

const step = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ type: 'pressed' } as const) },
  { weight: 5, arbitrary: fc.constant({ type: 'confirmed' } as const) },
  { weight: 6, arbitrary: fc.constant({ type: 'due' } as const) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('failed' as const), failing }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('reported' as const), failing: fc.option(failing) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('late' as const), failing }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('recalled' as const), failing, isUnclear: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('verified' as const), isFound: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...(['cancelled', 'reset', 'forgotten', 'left', 'followed', 'rested', 'answered'] as const).map((type) => ({
        type,
      })),
    ),
  },
)

const walk = fc.record({
  rules: fc.record({
    method: fc.constantFrom('GET', 'PUT', 'DELETE', 'POST', 'POST', 'PATCH', undefined),
    idempotent: fc.constantFrom(undefined, undefined, undefined, true, false),
    maxTries: fc.constantFrom(1, 3, undefined),
    maxPresses: fc.constantFrom(0, 2, undefined),
    canVerify: fc.boolean(),
  }),
  steps: fc.array(
    fc.record({
      step,
      ms: fc.constantFrom(0, 0, 0, 100, 400, 499, 500, 1000, 2000, 7000, 10_000, 61_000, 91_000),
      /** What somebody does to the day's clock. */
      wallMs: fc.constantFrom(0, 0, 0, 0, 3_600_000, -3_600_000),
      isOnline: fc.constantFrom(true, true, true, false),
      isHidden: fc.constantFrom(false, false, false, true),
    }),
    { maxLength: 30 },
  ),
})

type Step = (typeof step)['generate'] extends (...args: never) => { value: infer S } ? S : never

function failureOf(
  { ending: { kind, status, seconds }, chance: random, tries, mayTake }: FailingOf,
  at: Moment,
): Failure {
  const outcome: Outcome = { kind, status }
  if (seconds !== undefined) outcome.retryAt = at.wall + seconds * 1000
  return { error: { outcome }, outcome, tries, random, mayTake }
}

type FailingOf = (typeof failing)['generate'] extends (...args: never) => { value: infer S } ? S : never

function factOf(each: Step, at: Moment): Fact {
  if (each.type === 'failed') return { type: 'failed', failure: failureOf(each.failing, at) }
  if (each.type === 'reported') {
    return { type: 'reported', failure: each.failing ? failureOf(each.failing, at) : undefined }
  }
  if (each.type === 'late') return { type: 'late', outcome: failureOf(each.failing, at).outcome }
  if (each.type === 'recalled') {
    return { type: 'recalled', failure: failureOf(each.failing, at), isUnclear: each.isUnclear }
  }
  if (each.type === 'verified') return { type: 'verified', found: each.isFound ? { data: 'order' } : undefined }
  if (each.type === 'answered') return { type: 'answered', data: 'data' }
  return { type: each.type }
}

/** Walks through a schedule. `look` sees each transition. */
function play(
  { rules, steps }: (typeof walk)['generate'] extends (...args: never) => { value: infer S } ? S : never,
  look: (seen: { before: State; after: State; fact: Fact; at: Moment; rules: StateRules; each: Step }) => void,
) {
  let state: State = Object.freeze(initialState)
  const at: Moment = { clock: 1000, steady: 1000, wall: 1_800_000_000_000, isOnline: true, isHidden: false }
  for (const { step: each, ms, wallMs, isOnline, isHidden } of steps) {
    at.clock += ms
    at.steady += ms
    at.wall += ms + wallMs
    Object.assign(at, { isOnline, isHidden })
    const fact = factOf(each, at)
    const after = Object.freeze(transition(state, fact, Object.freeze({ ...at }), rules))
    look({ before: state, after, fact, at: { ...at }, rules, each })
    state = after
  }
}

/** The table of the docstring: event → state → the names that may follow. */
function readTable(): Map<string, Map<string, string[]>> {
  const text = readFileSync('src/retry/transition.ts', 'utf8')
  const rows = [...text.matchAll(/^ \* \|(.+)\|$/gm)].map(([, row = '']) => row.split('|').map((cell) => cell.trim()))
  const [head = [], , ...body] = rows
  const names = head.slice(1)
  const afterFailure = ['failed', 'waiting', 'verifying', 'gaveUp', 'succeeded']
  return new Map(
    body.map(([event = '', ...cells]) => [
      event,
      new Map(
        cells.map((cell, index) => {
          const own = names[index] as string
          const next = cell.split(' ').flatMap((word) => {
            if (word === '–') return own
            return word === 'afterFailure' ? afterFailure : word
          })
          return [own, next]
        }),
      ),
    ]),
  )
}

describe('the table in the docstring', () => {
  const table = readTable()
  const seen = new Map<string, Set<string>>()
  fc.assert(
    fc.property(walk, (given) => {
      play(given, ({ before, after, fact }) => {
        const key = `${fact.type} ${before.name}`
        if (!seen.has(key)) seen.set(key, new Set())
        seen.get(key)?.add(after.name)
      })
    }),
    // The same walks each time, so that a pair which is seldom met is met always.
    { numRuns: numRuns * 2, seed: 1 },
  )
  const names = [...(table.get('pressed')?.keys() ?? [])]
  const pairs = [...table.keys()].flatMap((event) => names.map((name) => ({ event, name })))

  test('has every event and every state', () => {
    expect(pairs).toHaveLength(15 * 8)
  })

  test.each(pairs)('says what follows where $name meets $event, and no more', ({ event, name }) => {
    const said = table.get(event)?.get(name) ?? []
    const found = [...(seen.get(`${event} ${name}`) ?? [])]
    expect(
      found.filter((next) => !said.includes(next)),
      'not in the table',
    ).toEqual([])
    expect(found.length, 'never met').toBeGreaterThan(0)
    // `afterFailure` stands for five, of which a state may lack some.
    const isExact = !(table.get(event)?.get(name) ?? []).includes('verifying') || said.length < 5
    if (isExact)
      expect(
        said.filter((next) => !found.includes(next)),
        'in the table, never met',
      ).toEqual([])
  })
})

describe('in every schedule', () => {
  test('what may have taken effect is sent again only after a question that could be read', () => {
    fc.assert(
      fc.property(walk, (given) => {
        const { method, idempotent } = given.rules
        const isUnsafe = !mayRepeat(given.rules) && (method !== undefined || idempotent === false)
        let isUnclear = false
        let askedAt = Number.POSITIVE_INFINITY
        play(given, ({ before, after, fact, at, each }) => {
          if (!isUnsafe) return
          const isSent = after.sent > before.sent
          if (isSent) expect(fact.type).toBe(isUnclear ? 'confirmed' : 'pressed')
          if (isSent && isUnclear) expect(at.clock).toBeGreaterThanOrEqual(askedAt + 500)
          if (isSent) isUnclear = false
          // Here is written down anew when an effect is unclear, and when that is over.
          const ended = 'failing' in each && each.failing ? each.failing.ending : undefined
          const isOwn = before.name === 'sending'
          if (fact.type === 'failed' && isOwn) {
            isUnclear = ended?.isUnclear === true && (before.wasOnline || ended.kind !== 'offline')
          }
          if (fact.type === 'answered' && isOwn && before.meanwhile) isUnclear = after.isUnclear
          if (fact.type === 'recalled' && before.name === 'idle') {
            isUnclear ||= fact.isUnclear || ended?.isUnclear === true
          }
          if (fact.type === 'reported' && ended && !isOwn) isUnclear ||= ended.isUnclear
          const isTold = fact.type === 'reported' && !ended && !isOwn && before.error !== undefined
          if (isTold || after.name === 'succeeded' || fact.type === 'forgotten') isUnclear = false
          if (after.name !== 'sending') expect(after.isUnclear).toBe(isUnclear)
          if (after.name !== 'asking') askedAt = Number.POSITIVE_INFINITY
          else if (after !== before) askedAt = at.clock
        })
      }),
      { numRuns },
    )
  })

  test('nothing is sent before the server allows it, nor by a late answer, nor at once with another', () => {
    fc.assert(
      fc.property(walk, (given) => {
        let allowedAt = Number.NEGATIVE_INFINITY
        play(given, ({ before, after, fact, at, each }) => {
          const isSent = after.sent > before.sent
          if (isSent) {
            expect(at.clock).toBeGreaterThanOrEqual(allowedAt)
            expect(before.name).not.toBe('sending')
            expect(fact.type).not.toBe('late')
            expect(after.sent).toBe(before.sent + 1)
          }
          const failed = 'failing' in each && each.failing ? each.failing.ending : undefined
          const isRead =
            fact.type === 'late' ||
            (fact.type === 'failed' && before.name === 'sending') ||
            (fact.type === 'recalled' && before.name === 'idle') ||
            fact.type === 'reported'
          if (failed?.seconds && isRead) allowedAt = Math.max(allowedAt, at.clock + failed.seconds * 1000)
          const isOver =
            (after.name === 'succeeded' && before.name !== 'succeeded') ||
            fact.type === 'forgotten' ||
            (fact.type === 'reported' && !failed && before.error !== undefined && before.name !== 'sending')
          if (isOver) allowedAt = Number.NEGATIVE_INFINITY
        })
      }),
      { numRuns },
    )
  })

  test('by itself only what may be repeated is sent, on a page that is shown and has a connection', () => {
    fc.assert(
      fc.property(walk, (given) => {
        play(given, ({ before, after, fact, at, rules }) => {
          const isPlanned = after.name === 'waiting' && after.mode === 'automatic' && after.kept !== before.kept
          if (isPlanned) expect(after.tries).toBeLessThan(rules.maxTries ?? 3)
          if (after.sent === before.sent || fact.type === 'pressed' || fact.type === 'confirmed') return
          expect(mayRepeat(rules)).toBe(true)
          expect(['due', 'followed']).toContain(fact.type)
          expect(after.followed).toBeLessThanOrEqual(rules.maxTries ?? 3)
          if (fact.type === 'due') expect(at).toMatchObject({ isHidden: false, isOnline: true })
        })
      }),
      { numRuns },
    )
  })

  test('an order is kept before it is sent, and as long as it is unclear', () => {
    fc.assert(
      fc.property(walk, (given) => {
        const { method, idempotent } = given.rules
        if (mayRepeat(given.rules) || (method === undefined && idempotent !== false)) return
        play(given, ({ after }) => {
          if (after.name === 'sending') expect(after.kept?.isUnclear).toBe(true)
          else expect(after.kept?.isUnclear === true, after.name).toBe(after.isUnclear)
        })
      }),
      { numRuns },
    )
  })

  test('what is shown fits together', () => {
    fc.assert(
      fc.property(walk, (given) => {
        play(given, ({ after, before, at }) => {
          const { name, mode, error, data, until, retryAt, canSkip } = after
          if (name === 'idle' || name === 'succeeded') expect([error, mode]).toEqual([undefined, undefined])
          if (name !== 'succeeded' && name !== 'sending') expect(data).toBeUndefined()
          if (/failed|gaveUp|asking|verifying|waiting/.test(name)) expect(mode).toBeDefined()
          if (name === 'asking' || name === 'verifying') expect(mode).toBe('verifyFirst')
          if (mode === 'automatic') expect(['waiting', 'sending']).toContain(name)
          if (canSkip) expect([name, mode]).toEqual(['waiting', 'automatic'])
          if (name === 'waiting' && after !== before) {
            expect(Number.isFinite(until)).toBe(true)
            expect(retryAt).toBeDefined()
          }
          if (name === 'waiting' && before.name !== 'waiting') {
            expect((retryAt ?? 0) - at.wall).toBeCloseTo(until - at.clock, 3)
          }
          if (name === 'failed') expect(after.allowedAt).toBeLessThanOrEqual(at.clock)
        })
      }),
      { numRuns },
    )
  })

  test('there is a way on: time and one press send, or ask and then send', () => {
    fc.assert(
      fc.property(walk, (given) => {
        let last: { state: State; at: Moment } | undefined
        play(given, ({ after, at }) => {
          last = { state: after, at }
        })
        if (!last) return
        let { state } = last
        const { sent } = state
        const at = { ...last.at, isOnline: true, isHidden: false }
        const fact = (type: 'due' | 'pressed' | 'confirmed' | 'failed') => {
          const failure = failureOf({ ending: endings[3] as never, chance: 0, tries: 1, mayTake: false }, at)
          state = transition(state, type === 'failed' ? { type, failure } : { type }, at, given.rules)
        }
        if (state.name === 'sending') fact('failed')
        for (const type of ['due', 'due', 'pressed', 'due', 'confirmed'] as const) {
          at.clock += 91_000
          at.steady += 91_000
          at.wall += 91_000
          fact(type)
        }
        expect(state.sent).toBeGreaterThan(sent)
      }),
      { numRuns },
    )
  })
})

test('what changes nothing returns the same state, and nothing makes it throw', () => {
  const at: Moment = { clock: 0, steady: 0, wall: 0, isOnline: true, isHidden: false }
  const wrong = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 1e15]
  for (const type of ['nonsense', undefined, null, 5]) {
    expect(transition(initialState, { type } as never, at)).toBe(initialState)
  }
  for (const type of ['confirmed', 'cancelled', 'reset', 'left', 'due', 'followed', 'rested', 'late'] as const) {
    const fact = { type, outcome: { kind: 'unknown' } } as never
    expect(transition(initialState, fact, at), type).toBe(initialState)
  }
  for (const value of wrong) {
    for (const moment of [
      { ...at, clock: value },
      { ...at, wall: value },
    ]) {
      for (const kind of ['serviceUnavailable', 'nonsense'] as StatusKind[]) {
        const outcome: Outcome = { kind, status: 503, retryAt: value }
        const failure: Failure = { error: 1, outcome, tries: value, random: value, mayTake: true }
        const sending = transition(initialState, { type: 'pressed' }, moment, { method: 'GET' })
        expect(() => transition(sending, { type: 'failed', failure }, moment, { method: 'GET' })).not.toThrow()
      }
    }
  }
})

describe('by example', () => {
  const at: Moment = { clock: 0, steady: 0, wall: 1_800_000_000_000, isOnline: true, isHidden: false }
  const busy = (seconds: number): Failure => {
    const outcome: Outcome = { kind: 'serviceUnavailable', status: 503, retryAt: at.wall + seconds * 1000 }
    return { error: { outcome }, outcome, tries: 1, random: 0, mayTake: false }
  }
  const rules = { method: 'GET' }
  const next = (state: State, fact: Fact, moment = at) => transition(state, fact, moment, rules)

  test('a wait that was reported while a try was under way is as long as it was, whatever is done to the wall clock', () => {
    const sending = next(initialState, { type: 'pressed' })
    const reported = next(sending, { type: 'reported', failure: busy(90) })
    const later = { ...at, clock: 10_000, steady: 10_000, wall: at.wall + 10_000 - 3_600_000 }
    const failed = next(reported, { type: 'answered', data: 'data' }, later)
    expect(failed).toMatchObject({ name: 'waiting', until: 90_000, retryAt: later.wall + 80_000 })
  })

  test('a request follows others as often as there are tries, until a press', () => {
    let state = next(initialState, { type: 'reported', failure: busy(0) })
    for (let round = 0; round < 3; round++) {
      state = next(next(state, { type: 'due' }), { type: 'followed' })
      expect(state.name).toBe('sending')
      state = next(state, { type: 'failed', failure: busy(0) })
    }
    expect(next(state, { type: 'followed' })).toBe(state)
    const pressed = next(next(state, { type: 'pressed' }), { type: 'failed', failure: busy(0) })
    expect(next(pressed, { type: 'followed' }).name).toBe('sending')
  })
})
