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

const situations = /* @__PURE__ */ readCodes()

/**
 * The situation that a VTEX checkout code stands for: a code of the API (`'CHK0085'`) or of an orderForm's message
 * (`'withoutStock'`), in capitals or not, with or without spaces around it. Total: `undefined` for codes that no
 * shopper can act upon, for unknown ones, and for anything else; it never throws.
 */
export function checkoutSituation(code: unknown): CheckoutSituation | undefined {
  // No code is half as long, and lowering a text of megabytes takes its time.
  if (typeof code !== 'string' || code.length > 99) return undefined
  return situations.get(code.trim().toLowerCase())
}

function readCodes(): Map<string, CheckoutSituation> {
  const found = new Map<string, CheckoutSituation>()
  for (const [situation, codes] of Object.entries(checkoutCodes)) {
    for (const code of codes.toLowerCase().split(' ')) found.set(code, situation as CheckoutSituation)
  }
  return found
}
