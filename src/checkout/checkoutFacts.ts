import type { ActionName, Tone } from '../status/statusFacts'
import type { CheckoutSituation } from './checkoutSituation'

export interface CheckoutFacts {
  readonly tone: Tone
  /** The steps that help, most helpful first. Never `retry`: something has to change before the same request can pass. */
  readonly actions: readonly ActionName[]
}

// What most situations come to, written once: this entry is weighed.
const review: CheckoutFacts = { tone: 'warning', actions: ['review'] }
const checkOrders: CheckoutFacts = { tone: 'info', actions: ['checkOrders'] }

/**
 * How each situation is told and which steps help: `review` where the cart, the details or the payment has to change,
 * `checkOrders` first wherever an order may exist already, so that nobody buys twice.
 *
 * - `captcha`: `review` leads to the check, which only the shop can show.
 * - `sessionEnded`: a guest has nothing to sign in to, so loading the page again is the second step.
 * - `paymentPaused`: VTEX refuses every payment for 24 hours, so only the store can help sooner.
 */
export const checkoutFacts: Readonly<Record<CheckoutSituation, CheckoutFacts>> = {
  itemUnavailable: { tone: 'warning', actions: ['review', 'search'] },
  quantityLimited: review,
  cartChanged: review,
  cartEmpty: { tone: 'info', actions: ['search', 'home'] },
  priceChanged: review,
  couponRefused: review,
  giftCardRefused: review,
  notDeliverable: review,
  deliveryChoiceNeeded: review,
  addressIncomplete: review,
  detailsIncomplete: review,
  signInNeeded: { tone: 'info', actions: ['signIn'] },
  sessionEnded: { tone: 'info', actions: ['signIn', 'refresh'] },
  captcha: { tone: 'info', actions: ['review'] },
  paymentIncomplete: review,
  paymentMethodUnavailable: review,
  paymentDeclined: { tone: 'critical', actions: ['review'] },
  paymentPaused: { tone: 'critical', actions: ['support'] },
  paymentPending: checkOrders,
  orderNotCompleted: { tone: 'critical', actions: ['checkOrders', 'review'] },
  orderAlreadyPlaced: checkOrders,
}
