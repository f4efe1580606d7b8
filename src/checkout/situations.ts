/** A problem in the checkout that the shopper can do something about. */
export type CheckoutSituation =
  // The cart.
  | 'itemUnavailable'
  | 'quantityLimited'
  | 'cartChanged'
  | 'cartEmpty'
  | 'priceChanged'
  | 'couponRefused'
  | 'giftCardRefused'
  // The recipient, the delivery and the sign-in.
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
