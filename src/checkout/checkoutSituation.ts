import { checkoutCodes } from './checkoutCodes'

/** What a shopper can meet on the way to an order, and do something about. */
export type CheckoutSituation =
  // The cart.
  | 'itemUnavailable'
  | 'quantityLimited'
  | 'cartChanged'
  | 'cartEmpty'
  | 'priceChanged'
  | 'couponRefused'
  | 'giftCardRefused'
  // Who gets it, where and how.
  | 'notDeliverable'
  | 'deliveryChoiceNeeded'
  | 'addressIncomplete'
  | 'detailsIncomplete'
  | 'signInNeeded'
  | 'sessionEnded'
  | 'captcha'
  // The payment.
  | 'paymentIncomplete'
  | 'paymentMethodUnavailable'
  | 'paymentDeclined'
  | 'paymentPaused'
  | 'paymentPending'
  // The order.
  | 'orderNotCompleted'
  | 'orderAlreadyPlaced'

// Every code in small letters.
const situations: ReadonlyMap<string, CheckoutSituation> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ (Object.entries(checkoutCodes) as [CheckoutSituation, string][]).flatMap(([situation, codes]) =>
    codes
      .toLowerCase()
      .split(' ')
      .map((code) => [code, situation]),
  ),
)

/**
 * The situation that a VTEX code stands for: a code of the checkout API (`'CHK0085'`), of an orderForm's message
 * (`'withoutStock'`) or of a failed sign-in (`'WrongCredentials'`), in capitals or not, with or without spaces around it.
 * Total: `undefined` for codes that no shopper can act upon, for unknown ones, and for anything else; it never throws.
 */
export function checkoutSituation(code: unknown): CheckoutSituation | undefined {
  // No code is half as long, and lowering a text of megabytes takes its time.
  return typeof code === 'string' && code.length < 100 ? situations.get(code.trim().toLowerCase()) : undefined
}
