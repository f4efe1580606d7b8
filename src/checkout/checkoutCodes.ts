import type { CheckoutSituation } from './situations'

/**
 * The codes of each situation, separated by spaces: first codes of VTEX's checkout API (CHK, ORD, FMT, EOI), then codes of
 * `orderForm.messages`, then values of `authStatus` after a failed sign-in (VTEX ID). One string for each situation keeps this entry
 * point small.
 *
 * Codes are grouped by what the shopper can do next, not by the system that sends them. A code is left out in these cases. Its status
 * then decides the words.
 *
 * - Only the store or an integrator can help: a malformed request, a missing setting, a missing permission.
 * - One system could not reach another, and a status of 500 or above explains that better. There are two exceptions: the shopper can
 *   pay without a gift card, and must not pay twice if the response to a payment was lost.
 * - The code is about finished orders: refunds, invoices, change of seller, notifications between sellers.
 * - Its meaning for the shopper is not certain.
 *
 * A situation without a code is used by its name: see `checkoutReason`.
 */
export const checkoutCodes: Readonly<Partial<Record<CheckoutSituation, string>>> = {
  itemUnavailable:
    'CHK0045 CHK0246 CHK0252 CHK0259 CHK0266 CHK0272 ORD013 ORD023 ORD027 ORD028 ORD050 ' +
    'FMT002 FMT005 FMT011 FMT014 FMT0046 ' +
    'unavailableItemFulfillment unavailableItemCatalog itemMetricsNotFound ' +
    'withoutStock withoutPrice withoutPriceRnB withoutPriceFulfillment nullPrice',
  quantityLimited: 'CHK0062 CHK0248 FMT0043 FMT0067 FMT0104 cartMaxProductCountReached itemQuantityNotAvailable',
  cartChanged:
    'CHK0113 CHK0182 ORD022 GiftUnavailable optimizationUnavailableItemReplaced ' +
    'itemAttachmentsRemoved bundleItemsRemoved changedFreight',
  cartEmpty: 'ORD005',
  // Includes payments that differ from the total: the total changed after the shopper chose the payment.
  priceChanged:
    'CHK0016 CHK0198 CHK0210 CHK0247 ORD009 FMT006 FMT007 changedPriceValue changedFreightPrice ' +
    'giftRegistryInformationChanged',
  couponRefused: 'CHK0103 CHK0128 couponExpired couponNotFound',
  giftCardRefused:
    'CHK0021 CHK0068 CHK0106 CHK0112 CHK0114 CHK0133 CHK0135 CHK0222 CHK0225 ' +
    'unavailableGiftCard invalidGiftCard unusedGiftCard giftCardCommunicationError',
  notDeliverable: 'CHK0256 FMT003 cannotBeDelivered maxNumberOfSellersReached',
  deliveryChoiceNeeded: 'CHK0171 CHK0257 ORD045 ORD046 FMT004 FMT010',
  addressIncomplete:
    'CHK0040 CHK0119 CHK0127 CHK0175 CHK0179 CHK0255 CHK0261 CHK0263 ORD001 ORD006 ORD029 ORD030 ORD031 ORD044 ' +
    'FMT001 FMT0072 FMT0073 FMT0074 FMT0095',
  detailsIncomplete:
    'CHK0017 CHK0099 CHK0109 CHK0126 CHK0131 CHK0141 ORD002 ORD007 ORD025 FMT0045 FMT0047 ' +
    'invalidItemAttachmentKeyValue InvalidEmail',
  signInNeeded: 'CHK0087 ORD062',
  // `InvalidToken`: the sign-in took too long.
  sessionEnded: 'CHK00317 InvalidToken',
  captcha: 'CHK0082',
  paymentIncomplete:
    'CHK0019 CHK0208 CHK0209 ORD020 ORD054 transactionMissingRequestData transactionInvalidRequiredParameter',
  paymentMethodUnavailable: 'CHK0152 unavailableSelectedPayment',
  paymentDeclined:
    'CHK00357 CHK0204 CHK0206 CHK0223 paymentUnauthorized transactionUnauthorized transactionAuthorizationDenied ' +
    'transactionAuthorizationDeniedWithoutCause transactionNotApproved transactionRejectedByAntifraud ' +
    'transactionAuthenticationFailed',
  paymentPaused: 'CHK0080',
  paymentPending:
    'CHK0012 CHK0205 paymentPending transactionAnalyzingRisk transactionInRiskAnalysis ' +
    'gatewayServiceTimeout gatewayCommunicationError',
  orderNotCompleted: 'CHK0086 CHK0115 CHK0267 ORD008 FMT0060 FMT0085',
  // The last code: changing an order created a second order, and the first one stays until it is cancelled.
  giftCardEmpty: 'CHK0178 noFundsGiftCard',
  // The delivery window is not one of those that are offered.
  deliverySlotGone: 'ORD047',
  pickupClosed: 'CHK0264 ORD048 FMT0059 FMT0061',
  credentialsWrong: 'WrongCredentials',
  // Closes the sign-in for an hour.
  accountLocked: 'BlockedUser',
  orderAlreadyPlaced: 'CHK0055 CHK0085 FMT009 FMT0064 EOI007 orderCommercialConditionsCannotBeMaintained',
}
