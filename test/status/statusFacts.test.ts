import { expect, test } from 'vitest'
import type { ActionName } from '../../src/status/statusFacts'
import { statusFacts } from '../../src/status/statusFacts'
import type { StatusKind } from '../../src/status/statusKind'

const kinds = Object.keys(statusFacts) as StatusKind[]
const offering = (action: ActionName) => kinds.filter((kind) => statusFacts[kind].actions.includes(action)).sort()

test('sends people to the status page for 500 and 503 alone', () => {
  expect(offering('statusPage')).toEqual(['internalServerError', 'serviceUnavailable'])
})

test('offers support for 500, 503 and 504, and where the shopper can do nothing else: 403 and 405', () => {
  expect(offering('support')).toEqual([
    'forbidden',
    'gatewayTimeout',
    'internalServerError',
    'methodNotAllowed',
    'serviceUnavailable',
  ])
})

test('offers to try again exactly where repeating can help', () => {
  expect(offering('retry')).toEqual([
    'badGateway',
    'gatewayTimeout',
    'networkError',
    'offline',
    'requestTimeout',
    'serviceUnavailable',
    'timedOut',
    'tooManyRequests',
  ])
})

test('never repeats what it does not offer to repeat, and the other way round', () => {
  for (const kind of kinds) {
    const { retry, actions } = statusFacts[kind]
    expect(retry !== 'never', kind).toBe(actions.includes('retry'))
  }
})

test('leaves it to a person to repeat a request that may still be running', () => {
  expect(statusFacts.timedOut.retry).toBe('manual')
})

test.each<[StatusKind, ActionName[]]>([
  ['unauthorized', ['signIn']],
  ['notFound', ['home', 'search']],
  ['accepted', ['refresh']],
  ['resetContent', ['reset']],
  ['badRequest', ['review']],
  ['unprocessableContent', ['review']],
  ['forbidden', ['signIn', 'support']],
  ['methodNotAllowed', ['support', 'home']],
  ['tooManyRequests', ['retry']],
  ['internalServerError', ['statusPage', 'support']],
  ['badGateway', ['retry']],
  ['serviceUnavailable', ['retry', 'statusPage', 'support']],
  ['gatewayTimeout', ['retry', 'support']],
])('suggests for %s exactly %j', (kind, actions) => {
  expect(statusFacts[kind].actions).toEqual(actions)
})

test('suggests nothing where nothing went wrong', () => {
  for (const kind of ['ok', 'created', 'noContent', 'successful', 'informational', 'aborted'] as const) {
    expect(statusFacts[kind].actions, kind).toEqual([])
  }
})

test('never suggests a step twice', () => {
  for (const kind of kinds) {
    const { actions } = statusFacts[kind]
    expect(new Set(actions).size, kind).toBe(actions.length)
  }
})

test('takes 428 for one more step of a payment: no error, and never repeated', () => {
  expect(statusFacts.actionRequired).toEqual({ status: 428, tone: 'info', retry: 'never', actions: [] })
})

test('speaks as loudly as the matter asks', () => {
  const speaking = (tone: string) => kinds.filter((kind) => statusFacts[kind].tone === tone)
  expect(speaking('success')).toEqual(['ok', 'created', 'noContent', 'resetContent', 'successful'])
  expect(speaking('critical')).toEqual([
    'internalServerError',
    'badGateway',
    'serviceUnavailable',
    'gatewayTimeout',
    'serverError',
    'networkError',
  ])
  expect(speaking('info')).toEqual([
    'accepted',
    'unauthorized',
    'actionRequired',
    'informational',
    'redirection',
    'aborted',
  ])
})
