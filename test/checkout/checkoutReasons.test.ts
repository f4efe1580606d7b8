import { expect, test } from 'vitest'
import { checkoutReason, checkoutReasons } from '../../src/checkout/checkoutReasons'
import { checkoutEn } from '../../src/checkout/words/en'
import { checkoutEs } from '../../src/checkout/words/es'
import { checkoutPtBR } from '../../src/checkout/words/pt-BR'
import type { Outcome } from '../../src/http/Outcome'
import { readOutcome } from '../../src/http/readOutcome'

const refused: Outcome = { kind: 'badRequest', status: 400 }

test('gives the words, the tone and the steps of the situation behind a code', () => {
  expect(checkoutReasons(checkoutEn)({ ...refused, code: 'CHK0204' })).toEqual({
    reason: 'paymentDeclined',
    tone: 'critical',
    retry: 'never',
    actions: ['review', 'checkOrders'],
    title: 'The payment was not approved',
    description: 'Check your orders before you pay again, or choose another payment method.',
    labels: { review: 'Choose another payment method' },
  })
})

test('speaks the language it was made with', () => {
  const outcome: Outcome = { ...refused, code: 'couponExpired' }
  expect(checkoutReasons(checkoutPtBR)(outcome)?.title).toBe('Este cupom não pode ser usado')
  expect(checkoutReasons(checkoutEs)(outcome)?.title).toBe('Este cupón no se puede usar')
})

test('leaves an outcome without a code, or with one that says nothing to a shopper, to its status', () => {
  const reasonFor = checkoutReasons(checkoutEn)
  expect(reasonFor(refused)).toBeUndefined()
  expect(reasonFor({ ...refused, code: 'CHK003' })).toBeUndefined()
  expect(reasonFor({ ...refused, code: 'CHK99999' })).toBeUndefined()
  expect(reasonFor({ ...refused, code: '1' })).toBeUndefined()
  expect(reasonFor({ kind: 'offline' })).toBeUndefined()
})

test('asks for the captcha when the answer does, whatever its code', () => {
  const reasonFor = checkoutReasons(checkoutEn)
  const asked: Outcome = { kind: 'actionRequired', status: 403, captchaRequired: true }
  expect(reasonFor(asked)?.reason).toBe('captcha')
  expect(reasonFor({ ...asked, code: 'CHK0087' })?.reason).toBe('captcha')
  expect(reasonFor({ kind: 'forbidden', status: 403, code: 'CHK0082' })?.reason).toBe('captcha')
})

test('names a declined payment that VTEX’s guide does not list', () => {
  const body = { error: { code: 'CHK00357', message: 'No', exception: null } }
  expect(checkoutReasons(checkoutEn)(readOutcome({ status: 400, body }))?.reason).toBe('paymentDeclined')
})

test.each([
  ['WrongCredentials', 'credentialsWrong'],
  ['InvalidEmail', 'detailsIncomplete'],
  ['InvalidToken', 'sessionEnded'],
  ['BlockedUser', 'accountLocked'],
])('reads the authStatus of a failed sign-in: %s', (authStatus, reason) => {
  for (const input of [{ status: 401, body: { authStatus } }, { response: { status: 401, data: { authStatus } } }]) {
    const outcome = readOutcome(input)
    expect(outcome.code).toBe(authStatus)
    expect(checkoutReasons(checkoutEn)(outcome)?.reason).toBe(reason)
  }
})

test('takes words that a shop changed', () => {
  const words = {
    ...checkoutEn,
    situations: {
      ...checkoutEn.situations,
      cartEmpty: { title: 'Nothing here yet', description: 'Have a look around.' },
    },
  }
  expect(checkoutReasons(words)({ ...refused, code: 'ORD005' })).toMatchObject({
    title: 'Nothing here yet',
    description: 'Have a look around.',
    actions: ['search', 'home'],
  })
})

test('gives a situation by its name, with its end where the shop knows it', () => {
  const waiting = checkoutReason(checkoutEn, 'paymentAwaited', { until: 'Friday at $& 14:00' })
  expect(waiting).toMatchObject({ reason: 'paymentAwaited', tone: 'info', actions: ['review', 'checkOrders'] })
  expect(waiting.description).toBe('We are holding your order for you. Pay by: Friday at $& 14:00.')
  expect(waiting).not.toHaveProperty('descriptionUntil')
  expect(checkoutReason(checkoutEn, 'paymentAwaited').description).not.toContain('{')
  expect(checkoutReason(checkoutEn, 'saleQueue', { until: 'soon' }).description).not.toContain('soon')
})
