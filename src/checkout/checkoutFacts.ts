import type { ActionName, Tone } from '../status/statusFacts'
import type { CheckoutSituation } from './checkoutSituation'

export interface CheckoutFacts {
  readonly tone: Tone
  /** The steps that help, most helpful first. Never `retry`: the same request fails again until something changes. */
  readonly actions: readonly ActionName[]
}

// Shared by most situations, to keep this entry point small.
const review: CheckoutFacts = { tone: 'warning', actions: ['review'] }
const checkOrders: CheckoutFacts = { tone: 'info', actions: ['checkOrders'] }

/**
 * The tone and the steps of each situation. `review` helps if the cart, the details or the payment has to change. `checkOrders` comes
 * first if an order may already exist, so that the shopper does not buy twice.
 *
 * - `captcha`: `review` leads to the captcha, which only the shop can show.
 * - `sessionEnded`: a guest cannot sign in, so the second step is to refresh the page.
 * - `paymentDeclined`: some of its codes say that the answer of the gateway was lost, so the orders are a step.
 * - `paymentPaused`: VTEX rejects every payment for 24 hours, so only the store can help before that.
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
  paymentDeclined: { tone: 'critical', actions: ['review', 'checkOrders'] },
  paymentPaused: { tone: 'critical', actions: ['support'] },
  paymentPending: checkOrders,
  orderNotCompleted: { tone: 'critical', actions: ['checkOrders', 'review'] },
  orderAlreadyPlaced: checkOrders,
  itemNotAdded: { tone: 'warning', actions: ['review', 'search'] },
  belowMinimum: review,
  couponUsedUp: review,
  couponBelowMinimum: review,
  couponNeedsSignIn: { tone: 'info', actions: ['signIn'] },
  giftCardEmpty: review,
  postalCodeNotServed: review,
  deliverySlotGone: review,
  pickupClosed: review,
  credentialsWrong: review,
  codeExpired: { tone: 'info', actions: ['review'] },
  accountLocked: { tone: 'warning', actions: ['support'] },
  cardRefused: review,
  paymentAwaited: { tone: 'info', actions: ['review', 'checkOrders'] },
  paymentExpired: review,
  bankStepNeeded: { tone: 'info', actions: ['review'] },
  orderUnpaid: { tone: 'warning', actions: ['review', 'checkOrders'] },
  maintenance: { tone: 'info', actions: ['refresh', 'support'] },
  saleQueue: { tone: 'info', actions: ['refresh'] },
}
