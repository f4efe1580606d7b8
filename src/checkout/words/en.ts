import type { CheckoutWords } from '../CheckoutWords'

/** Checkout words in English. */
export const checkoutEn: CheckoutWords = {
  locale: 'en',
  situations: {
    itemUnavailable: {
      title: 'Part of your cart is not available',
      description: 'Something may have sold out. Review your cart, or search for something similar.',
      labels: { review: 'Review your cart' },
    },
    quantityLimited: {
      title: 'The quantity needs to change',
      description: 'It is above or below what can be ordered. Change it in your cart.',
      labels: { review: 'Review your cart' },
    },
    cartChanged: {
      title: 'Your cart has changed',
      description: 'An item, a gift or the delivery is not as it was. Review your cart before you go on.',
      labels: { review: 'Review your cart' },
    },
    cartEmpty: { title: 'Your cart is empty', description: 'Add an item to go on.' },
    priceChanged: {
      title: 'The total has changed',
      description: 'A price, a discount or the shipping may be different now. Review the total before you go on.',
      labels: { review: 'Review the total' },
    },
    couponRefused: {
      title: 'This coupon cannot be used',
      description: 'It may have expired or be spelled differently. Check it, or go on without it.',
      labels: { review: 'Check the coupon' },
    },
    giftCardRefused: {
      title: 'The gift card was not used',
      description: 'It may not be needed, or could not be accepted here. Check it, or choose another way to pay.',
      labels: { review: 'Check the gift card' },
    },
    notDeliverable: {
      title: 'Not everything can be delivered',
      description: 'At least one item cannot come with this order. Choose another address, or remove the item.',
      labels: { review: 'Review the delivery' },
    },
    deliveryChoiceNeeded: {
      title: 'Please choose the delivery again',
      description: 'The option, the time or the pickup point is missing or no longer offered.',
      labels: { review: 'Choose the delivery' },
    },
    addressIncomplete: {
      title: 'The address needs another look',
      description: 'Part of it is missing or cannot be used, or there is more than one address for this order.',
      labels: { review: 'Check the address' },
    },
    detailsIncomplete: {
      title: 'Some details need another look',
      description: 'Something is missing, is too long, or cannot be used as it is. Check what you filled in.',
    },
    signInNeeded: {
      title: 'Please sign in',
      description: 'This step is only open once you have signed in.',
    },
    sessionEnded: {
      title: 'Your session has ended',
      description: 'Sign in again, or refresh to go on.',
      labels: { signIn: 'Sign in again' },
    },
    captcha: {
      title: 'One quick check',
      description: 'Confirm that you are a person to go on.',
      labels: { review: 'Go to the check' },
    },
    paymentIncomplete: {
      title: 'The payment needs another look',
      description: 'Something about it is missing or out of date. Check how you want to pay.',
      labels: { review: 'Check the payment' },
    },
    paymentMethodUnavailable: {
      title: 'This way to pay is not available',
      description: 'It cannot be used for this order. Choose another one.',
      labels: { review: 'Choose another way to pay' },
    },
    paymentDeclined: {
      title: 'The payment was not approved',
      description: 'The order did not go through. Check the details, or choose another way to pay.',
      labels: { review: 'Choose another way to pay' },
    },
    paymentPaused: {
      title: 'Paying is on hold for a day',
      description: 'Several payments were not approved. Try again in 24 hours, or ask the store for help.',
    },
    paymentPending: {
      title: 'The payment is not confirmed yet',
      description: 'It may still go through. Check your orders before you pay again.',
    },
    orderNotCompleted: {
      title: 'This order was not completed',
      description: 'Check your orders first, then start again from your cart.',
      labels: { review: 'Review your cart' },
    },
    orderAlreadyPlaced: {
      title: 'There is already an order for this',
      description: 'Check your orders before you place another.',
    },
  },
}
