import { expect, test } from 'vitest'
import type { Outcome } from '../../src/http/Outcome'
import { readOutcome } from '../../src/http/readOutcome'
import { defineMessages } from '../../src/messages/defineMessages'
import { describe } from '../../src/messages/describe'
import { en } from '../../src/messages/locales/en'
import { withAccount } from '../../src/messages/withAccount'
import { statusFacts } from '../../src/status/statusFacts'
import type { StatusKind } from '../../src/status/statusKind'
import { allMessages } from './allMessages'

test('puts the words, the facts and the outcome together', () => {
  expect(describe({ status: 503, kind: 'serviceUnavailable', retryAt: 5 }, en)).toEqual({
    status: 503,
    kind: 'serviceUnavailable',
    tone: 'critical',
    retry: 'automatic',
    title: 'The store is not available right now',
    description: en.statuses.serviceUnavailable.noOrder,
    actions: ['retry', 'statusPage', 'support'],
    links: [],
    retryAt: 5,
    locale: 'en',
    dir: 'ltr',
  })
})

test('takes a bare status code', () => {
  expect(describe(404, en)).toMatchObject({ status: 404, kind: 'notFound', title: 'We could not find this' })
})

test('hands on the language and the direction of the words', () => {
  const arabic = defineMessages(en, { locale: 'ar', dir: 'rtl' })
  expect(describe(404, arabic)).toMatchObject({ locale: 'ar', dir: 'rtl' })
})

test('hands on documentation where the messages have some', () => {
  const links = [{ label: 'Guide', href: 'https://shop.example/guide' }]
  expect(describe(404, defineMessages(en, { statuses: { notFound: { links } } })).links).toEqual(links)
})

test('never hands on the server’s own text', () => {
  const outcome = readOutcome({ status: 500, message: 'Object reference not set' })
  expect(JSON.stringify(describe(outcome, en))).not.toContain('Object reference')
})

test('lets the status decide the words, not what the body says of it', () => {
  expect(describe(readOutcome({ status: 400, code: '429' }), en).kind).toBe('badRequest')
})

test.each(allMessages)('has words and facts in $path for every outcome', ({ messages }) => {
  for (const kind of Object.keys(statusFacts) as StatusKind[]) {
    const { tone, retry, actions } = statusFacts[kind]
    const { title, description, links = [] } = messages.statuses[kind]
    const words = { title, description, links }
    expect(describe({ kind }, messages)).toMatchObject({ kind, ...words, tone, retry, actions })
  }
  for (let status = -1; status <= 1000; status++) {
    expect(describe(status, messages).title, String(status)).toBeTruthy()
  }
})

test('takes what it does not know for unknown, and never throws', () => {
  const nonsense: unknown[] = [Number.NaN, null, undefined, 'abc', {}, [], Symbol('x'), { kind: 'nope' }]
  const inherited = ['constructor', '__proto__', 'toString'].map((kind) => ({ kind }))
  for (const input of [...nonsense, ...inherited, { kind: 5 }, { kind: Symbol('x') }, () => 5]) {
    const message = describe(input as Outcome, en)
    const { tone, retry, actions } = statusFacts.unknown
    const { title, description } = en.statuses.unknown
    expect(message).toMatchObject({ kind: 'unknown', title, description, tone, retry, actions })
  }
})

test.each([
  'networkError',
  'timedOut',
  'aborted',
  'internalServerError',
  'badGateway',
  'gatewayTimeout',
  'serviceUnavailable',
] as const)('offers the orders first where a POST may have taken effect: %s', (kind) => {
  const { retry, actions } = describe({ kind, method: 'POST' }, en)
  expect(retry).toBe('verifyFirst')
  expect(actions.slice(0, 2)).toEqual(['checkOrders', 'retry'])
  expect(new Set(actions).size).toBe(actions.length)
  expect(describe({ kind, method: 'GET' }, en).actions).toEqual(statusFacts[kind].actions)
})

test('does not send to the orders after a POST that was turned away', () => {
  expect(describe({ kind: 'tooManyRequests', method: 'POST' }, en).actions).toEqual(['retry'])
  expect(describe({ kind: 'serviceUnavailable', method: 'POST', retryAt: 1 }, en).retry).toBe('automatic')
})

test('tells a developer what the status means, whatever was asked', () => {
  const { messages } = allMessages.find(({ path }) => path === 'developer/en.ts') ?? { messages: en }
  for (const method of [undefined, 'GET', 'POST']) {
    const { title, description } = describe({ kind: 'gatewayTimeout', method }, withAccount(messages, true))
    expect({ title, description }).toEqual({
      title: messages.statuses.gatewayTimeout.title,
      description: messages.statuses.gatewayTimeout.description,
    })
  }
})

test('has words of its own for a shopper who is signed in, and for one who is not', () => {
  const { signedIn, guest } = en.outcomes ?? {}
  expect(describe(403, withAccount(en, true))).toMatchObject({ ...signedIn?.forbidden })
  expect(describe(403, withAccount(en, false)).description).toBe(guest?.forbidden?.description)
  expect(describe(403, en).description).toBe(en.statuses.forbidden.description)
  expect(describe({ kind: 'badGateway', method: 'POST' }, withAccount(en, false)).description).toBe(
    guest?.unsure?.description,
  )
})
