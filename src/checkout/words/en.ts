import type { CheckoutWords } from '../CheckoutWords'

/** Checkout words in English. */
export const checkoutEn: CheckoutWords = {
  locale: 'en',
  situations: {
    itemUnavailable: {
      title: 'Part of your cart is not available',
      description: 'Something may have sold out. Check your cart, or search for something similar.',
      labels: { review: 'Check your cart' },
    },
    quantityLimited: {
      title: 'The quantity needs to change',
      description: 'It is above or below what can be ordered. Change it in your cart.',
      labels: { review: 'Check your cart' },
    },
    cartChanged: {
      title: 'Your cart is different now',
      description: 'An item, a gift or the delivery is not as it was. Check your cart before you continue.',
      labels: { review: 'Check your cart' },
    },
    cartEmpty: {
      title: 'Your cart is empty',
      description: 'Add an item to continue. If you have just placed an order, check your orders.',
    },
    priceChanged: {
      title: 'The total has changed',
      description: 'A price, a discount or the shipping may be different now. Check the total before you continue.',
      labels: { review: 'Check the total' },
    },
    couponRefused: {
      title: 'This coupon cannot be used',
      description:
        'It may have expired, be spelled differently, or not apply to this cart. Check it, or continue without it.',
      labels: { review: 'Check the coupon' },
    },
    giftCardRefused: {
      title: 'The gift card was not used',
      description:
        'It may have no balance left, not be valid here, or not be needed. Check it, or choose another payment method.',
      labels: { review: 'Check the gift card' },
    },
    notDeliverable: {
      title: 'Not everything can be delivered',
      description:
        'At least one item cannot come with this order. Choose another address or pickup, or remove the item.',
      labels: { review: 'Check the delivery' },
    },
    deliveryChoiceNeeded: {
      title: 'Please choose your delivery again',
      description: 'The option or the time is missing or no longer offered.',
      labels: { review: 'Choose the delivery' },
    },
    addressIncomplete: {
      title: 'The address needs another look',
      description:
        'Part of it is missing or cannot be used, or there is more than one address for this order. Check it before you continue.',
      labels: { review: 'Check the address' },
    },
    detailsIncomplete: {
      title: 'Some details need another look',
      description: 'Something is missing, is too long, or cannot be used as it is. Check what you filled in.',
    },
    signInNeeded: { title: 'Please sign in', description: 'You need to be signed in for this step.' },
    sessionEnded: {
      title: 'Your session has ended',
      description: 'Sign in again, or refresh the page to continue.',
      labels: { signIn: 'Sign in again' },
    },
    captcha: {
      title: 'One quick check',
      description: 'Confirm that you are not a robot to continue.',
      labels: { review: 'Go to the check' },
    },
    paymentIncomplete: {
      title: 'The payment needs another look',
      description: 'Something about it is missing or no longer valid. Check how you want to pay.',
      labels: { review: 'Check the payment' },
    },
    paymentMethodUnavailable: {
      title: 'This payment method is not available',
      description: 'It cannot be used for this order. Choose another one.',
      labels: { review: 'Choose another payment method' },
    },
    paymentDeclined: {
      title: 'The payment was not approved',
      description: 'Check your orders before you pay again, or choose another payment method.',
      labels: { review: 'Choose another payment method' },
    },
    paymentPaused: {
      title: 'Payments are on hold for a day',
      description: 'Several payments were not approved. Try again tomorrow, or contact support.',
    },
    paymentPending: {
      title: 'The payment is not confirmed yet',
      description: 'It may still go through. Check your orders before you pay again.',
    },
    orderNotCompleted: {
      title: 'This order was not completed',
      description: 'Check your orders first, then start again from your cart.',
      labels: { review: 'Check your cart' },
    },
    orderAlreadyPlaced: {
      title: 'There is already an order for this',
      description: 'Check your orders before you place another.',
    },
    itemNotAdded: {
      title: 'The item was not added',
      description:
        'It may have sold out, or an option may be missing. Choose it again, or search for something similar.',
      labels: { review: 'Choose again' },
    },
    belowMinimum: {
      title: 'Your cart is below the minimum order',
      description: 'An order needs a certain amount. Add something to continue.',
      labels: { review: 'Go to your cart' },
    },
    couponUsedUp: {
      title: 'This coupon has been used already',
      description: 'It can be used only a limited number of times. Continue without it, or try another.',
      labels: { review: 'Check the coupon' },
    },
    couponBelowMinimum: {
      title: 'This coupon needs a larger order',
      description: 'It applies from a certain amount. Add something, or continue without it.',
      labels: { review: 'Check your cart' },
    },
    couponNeedsSignIn: {
      title: 'This coupon needs you to sign in',
      description: 'It is for signed-in shoppers. Sign in to use it, or continue without it.',
    },
    giftCardEmpty: {
      title: 'The gift card is empty',
      description: 'It has no balance left. Choose another payment method.',
      labels: { review: 'Choose another payment method' },
    },
    postalCodeNotServed: {
      title: 'We do not deliver to this postal code',
      description: 'Choose another address, or pick the order up if that is offered.',
      labels: { review: 'Change the address' },
    },
    deliverySlotGone: {
      title: 'This delivery time is gone',
      description: 'It is fully booked or has passed. Choose another time.',
      labels: { review: 'Choose another time' },
    },
    pickupClosed: {
      title: 'This pickup point is not available',
      description: 'It may be closed. Choose another one, or have it delivered.',
      labels: { review: 'Choose another pickup point' },
    },
    credentialsWrong: {
      title: 'This does not match our records',
      description: 'Check the email, password or code, and enter it again.',
      labels: { review: 'Check what you entered' },
    },
    codeExpired: {
      title: 'This code has expired',
      description: 'Codes are valid for a short time. Ask for a new one.',
      labels: { review: 'Get a new code' },
    },
    accountLocked: {
      title: 'Signing in is locked for now',
      description: 'There were several attempts in a row. Wait a while before you try again, or contact support.',
    },
    cardRefused: {
      title: 'The card details need another look',
      description: 'Check the number, the expiry date and the security code, or use another card.',
      labels: { review: 'Check the card' },
    },
    paymentAwaited: {
      title: 'We are waiting for your payment',
      description: 'We are holding your order for you. The payment instructions say by when to pay.',
      descriptionUntil: 'We are holding your order for you. Pay by: {time}.',
      labels: { review: 'See how to pay' },
    },
    paymentExpired: {
      title: 'The time to pay has run out',
      description: 'This payment can no longer be made. Choose how to pay, and start again.',
      labels: { review: 'Choose how to pay' },
    },
    bankStepNeeded: {
      title: 'Your bank asks you to confirm',
      description: 'Confirm the payment in your bank’s app or by its message, then come back here.',
      labels: { review: 'Continue to your bank' },
    },
    orderUnpaid: {
      title: 'Your order is waiting for a payment',
      description:
        'We have the order, but the payment was not completed. Pay again for this order; there is no need to place another.',
      labels: { review: 'Pay for this order' },
    },
    maintenance: {
      title: 'We are updating the store',
      description: 'It is closed for now. Please come back later.',
      descriptionUntil: 'It is closed for now. Available again: {time}.',
    },
    saleQueue: {
      title: 'Many people are here right now',
      description: 'You are in line. Keep this page open until it is your turn.',
      labels: { refresh: 'See if it is your turn' },
    },
  },
}
