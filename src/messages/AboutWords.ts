/** What a request was about. */
export type Subject =
  | 'cart'
  | 'search'
  | 'product'
  | 'products'
  | 'delivery'
  | 'payment'
  | 'order'
  | 'account'
  | 'address'
  | 'coupon'
  | 'reviews'
  | 'wishlist'
  | 'stores'

/** The sentences for one subject. Each is whole, because languages put such a sentence together in different ways. */
export interface SubjectWords {
  /** The title if it could not be loaded. */
  loaded: string
  /** The title if a change was refused. */
  saved: string
  /** The description if a change may have taken effect: what to check before it is tried again. */
  unsure: string
}

/** What failed, in one language: an entry point of its own for each language, `storefront-error-ui/about/<tag>`. */
export interface AboutWords {
  /** BCP 47 language tag of the words. */
  locale: string
  subjects: Record<Subject, SubjectWords>
}
