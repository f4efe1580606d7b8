import type { AboutWords } from '../AboutWords'

/** What failed, in English. */
export const aboutEn: AboutWords = {
  locale: 'en',
  subjects: {
    cart: {
      loaded: 'Your cart could not be loaded',
      saved: 'Your cart was not updated',
      unsure: 'Check your cart before you try again.',
    },
    search: {
      loaded: 'The search results could not be loaded',
      saved: 'The search could not be carried out',
      unsure: 'A search changes nothing, so you can start it again.',
    },
    product: {
      loaded: 'The product could not be loaded',
      saved: 'Your choice was not saved',
      unsure: 'Check the product before you choose again.',
    },
    products: {
      loaded: 'The products could not be loaded',
      saved: 'Your selection was not saved',
      unsure: 'Check your selection before you choose again.',
    },
    delivery: {
      loaded: 'The delivery options could not be loaded',
      saved: 'Your delivery choice was not saved',
      unsure: 'Check your delivery before you choose again.',
    },
    payment: {
      loaded: 'The payment options could not be loaded',
      saved: 'The payment was not made',
      unsure: 'Check your orders, your email or your bank account before you pay again.',
    },
    order: {
      loaded: 'Your order could not be loaded',
      saved: 'Your order was not placed',
      unsure: 'Check your orders or your email before you order again.',
    },
    account: {
      loaded: 'Your account could not be loaded',
      saved: 'Your account details were not saved',
      unsure: 'Check your account before you save again.',
    },
    address: {
      loaded: 'Your addresses could not be loaded',
      saved: 'The address was not saved',
      unsure: 'Check your addresses before you save again.',
    },
    coupon: {
      loaded: 'The coupons could not be loaded',
      saved: 'The coupon was not applied',
      unsure: 'Check your cart before you use the coupon again.',
    },
    reviews: {
      loaded: 'The reviews could not be loaded',
      saved: 'Your review was not sent',
      unsure: 'Check the reviews before you send yours again.',
    },
    wishlist: {
      loaded: 'Your wishlist could not be loaded',
      saved: 'Your wishlist was not updated',
      unsure: 'Check your wishlist before you try again.',
    },
    stores: {
      loaded: 'The stores could not be loaded',
      saved: 'Your choice of store was not saved',
      unsure: 'Check the chosen store before you choose again.',
    },
  },
}
