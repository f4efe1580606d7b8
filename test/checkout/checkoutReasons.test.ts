import { expect, test } from 'vitest'
import { checkoutReasons } from '../../src/checkout/checkoutReasons'
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
    actions: ['review'],
    title: 'The payment was not approved',
    description: 'The order did not go through. Check the details, or choose another way to pay.',
    labels: { review: 'Choose another way to pay' },
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
  ['WrongCredentials', 'detailsIncomplete'],
  ['InvalidEmail', 'detailsIncomplete'],
  ['InvalidToken', 'sessionEnded'],
  // The sign-in is closed for a while, which no situation says.
  ['BlockedUser', undefined],
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
