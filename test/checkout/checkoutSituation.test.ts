import { describe, expect, test } from 'vitest'
import { checkoutCodes } from '../../src/checkout/checkoutCodes'
import { checkoutFacts } from '../../src/checkout/checkoutFacts'
import type { CheckoutSituation } from '../../src/checkout/checkoutSituation'
import { checkoutSituation } from '../../src/checkout/checkoutSituation'

const situations = Object.keys(checkoutFacts) as CheckoutSituation[]

const samples: [code: string, situation: CheckoutSituation][] = [
  ['withoutStock', 'itemUnavailable'],
  ['unavailableItemFulfillment', 'itemUnavailable'],
  ['withoutPriceFulfillment', 'itemUnavailable'],
  ['CHK0246', 'itemUnavailable'],
  ['ORD028', 'itemUnavailable'],
  ['FMT005', 'itemUnavailable'],
  ['itemQuantityNotAvailable', 'quantityLimited'],
  ['cartMaxProductCountReached', 'quantityLimited'],
  ['CHK0248', 'quantityLimited'],
  ['GiftUnavailable', 'cartChanged'],
  ['changedFreight', 'cartChanged'],
  ['ORD022', 'cartChanged'],
  ['ORD005', 'cartEmpty'],
  ['changedPriceValue', 'priceChanged'],
  ['changedFreightPrice', 'priceChanged'],
  ['FMT007', 'priceChanged'],
  ['ORD009', 'priceChanged'],
  ['couponNotFound', 'couponRefused'],
  ['couponExpired', 'couponRefused'],
  ['CHK0103', 'couponRefused'],
  ['noFundsGiftCard', 'giftCardEmpty'],
  ['unusedGiftCard', 'giftCardRefused'],
  ['CHK0222', 'giftCardRefused'],
  ['cannotBeDelivered', 'notDeliverable'],
  ['CHK0256', 'notDeliverable'],
  ['CHK0171', 'deliveryChoiceNeeded'],
  ['ORD046', 'deliveryChoiceNeeded'],
  ['ORD047', 'deliverySlotGone'],
  ['CHK0264', 'pickupClosed'],
  ['FMT0059', 'pickupClosed'],
  ['CHK0119', 'addressIncomplete'],
  ['ORD001', 'addressIncomplete'],
  ['ORD006', 'addressIncomplete'],
  ['ORD031', 'addressIncomplete'],
  ['ORD007', 'detailsIncomplete'],
  ['CHK0131', 'detailsIncomplete'],
  ['ORD025', 'detailsIncomplete'],
  ['InvalidEmail', 'detailsIncomplete'],
  ['WrongCredentials', 'credentialsWrong'],
  ['BlockedUser', 'accountLocked'],
  ['CHK0087', 'signInNeeded'],
  ['ORD062', 'signInNeeded'],
  ['CHK00317', 'sessionEnded'],
  ['InvalidToken', 'sessionEnded'],
  ['CHK0082', 'captcha'],
  ['CHK0019', 'paymentIncomplete'],
  ['CHK0209', 'paymentIncomplete'],
  ['ORD054', 'paymentIncomplete'],
  ['unavailableSelectedPayment', 'paymentMethodUnavailable'],
  ['CHK0152', 'paymentMethodUnavailable'],
  ['CHK0204', 'paymentDeclined'],
  ['CHK00357', 'paymentDeclined'],
  ['transactionAuthorizationDenied', 'paymentDeclined'],
  ['transactionRejectedByAntifraud', 'paymentDeclined'],
  ['CHK0080', 'paymentPaused'],
  ['CHK0205', 'paymentPending'],
  ['transactionInRiskAnalysis', 'paymentPending'],
  ['gatewayServiceTimeout', 'paymentPending'],
  ['CHK0086', 'orderNotCompleted'],
  ['FMT0060', 'orderNotCompleted'],
  ['ORD008', 'orderNotCompleted'],
  ['CHK0085', 'orderAlreadyPlaced'],
  ['FMT009', 'orderAlreadyPlaced'],
  ['EOI007', 'orderAlreadyPlaced'],
]

test.each(samples)('%s means %s', (code, situation) => {
  expect(checkoutSituation(code)).toBe(situation)
})

test('no situation that VTEX tells by a code goes unchecked', () => {
  const told = situations.filter((situation) => checkoutCodes[situation])
  expect(told.length).toBeGreaterThan(24)
  expect([...new Set(samples.map(([, situation]) => situation))].sort()).toEqual(told.sort())
})

test.each(['CHK0085', 'chk0085', 'Chk0085', '  CHK0085\n'])(
  'reads %j whatever its capitals and the spaces around it',
  (code) => {
    expect(checkoutSituation(code)).toBe('orderAlreadyPlaced')
  },
)

test('reads the codes of an orderForm whatever their capitals', () => {
  expect(checkoutSituation('giftUnavailable')).toBe('cartChanged')
  expect(checkoutSituation('WITHOUTSTOCK')).toBe('itemUnavailable')
})

describe('leaves to the status', () => {
  test.each([
    ['a missing key', 'CHK003'],
    ['an endpoint that is not set up', 'CHK0013'],
    ['a malformed item', 'CHK0022'],
    ['an unknown merchant', 'CHK0148'],
    ['a wrong page size', 'CHK0286'],
    ['an encryption key', 'CHK00300'],
    ['a shop without a way to pay', 'CHK007'],
    ['a wrong captcha setting', 'ORD037'],
    ['a wrong rounding', 'ORD024'],
    ['the e-mail address of an affiliate', 'FMT0032'],
    ['an affiliate', 'FMT0088'],
    ['a transaction made up wrongly', 'transactionInvalidRequest'],
    ['a subscription sent with an empty cart', 'subscriptionNotAllowedToOrderFormWithoutItens'],
  ])('what only an integrator can mend: %s', (_, code) => {
    expect(checkoutSituation(code)).toBeUndefined()
  })

  test.each([
    'CHK0093',
    'CHK0262',
    'CHK0290.4',
    'CHK00310',
    'CHK00312',
    'ORD015',
    'ORD021.4',
    'FMT0051',
    'associationsServiceTimeout',
  ])('systems that cannot reach each other: %s', (code) => {
    expect(checkoutSituation(code)).toBeUndefined()
  })

  test.each(['CHK0054', 'CHK0165', 'CHK0202', 'CHK0243', 'CHK00342', 'ORD039', 'FMT0063'])(
    'work on finished orders: %s',
    (code) => {
      expect(checkoutSituation(code)).toBeUndefined()
    },
  )

  test.each(['CHK00358', 'CHK9999', 'CHK', 'CHK0085 CHK0086', 'CHK0085x', 'ORD5', 'itemunavailable'])(
    'a code that nobody knows: %s',
    (code) => {
      expect(checkoutSituation(code)).toBeUndefined()
    },
  )

  test.each(['1', '001', '0085', '82', '007', '403', '500'])('a bare number: %j', (code) => {
    expect(checkoutSituation(code)).toBeUndefined()
    expect(checkoutSituation(Number(code))).toBeUndefined()
  })
})

test('takes anything without throwing', () => {
  const hostile = new Proxy(
    {},
    {
      get() {
        throw new Error('no')
      },
    },
  )
  const nonsense = [
    undefined,
    null,
    true,
    Number.NaN,
    8n,
    Symbol('CHK0085'),
    () => 'CHK0085',
    ['CHK0085'],
    { toString: () => 'CHK0085' },
    Object('CHK0085'),
    Object.create(null),
    hostile,
    '',
    ' ',
    '\uD800',
    '__proto__',
    'constructor',
    'toString',
  ]
  for (const value of nonsense) expect(checkoutSituation(value)).toBeUndefined()
})

test('reads a text of ten megabytes as quickly as a code', () => {
  const long = 'İ'.repeat(10_000_000)
  const start = performance.now()
  expect(checkoutSituation(long)).toBeUndefined()
  expect(performance.now() - start).toBeLessThan(5)
})

describe('the table', () => {
  const listed = Object.values(checkoutCodes).flatMap((codes) => codes.split(' '))

  test('has codes for every situation that VTEX tells, each of them a code of the API, of an orderForm or of a sign-in', () => {
    for (const situation of situations) {
      for (const code of checkoutCodes[situation]?.split(' ') ?? []) {
        expect(code, situation).toMatch(
          /^((CHK|ORD|FMT|EOI)0\d{2,4}|[a-z]+([A-Z][a-z]*)+|GiftUnavailable|InvalidEmail|InvalidToken|WrongCredentials|BlockedUser)$/,
        )
        expect(checkoutSituation(code), code).toBe(situation)
      }
    }
  })

  test('has no code twice', () => {
    const lowered = listed.map((code) => code.toLowerCase())
    expect(lowered.filter((code, index) => lowered.indexOf(code) !== index)).toEqual([])
  })
})
