import type { ActionName } from '../status/statusFacts'
import type { CheckoutSituation } from './checkoutSituation'

/** The words for each situation of the checkout, in one language. Plain data without markup. */
export interface CheckoutWords {
  /** BCP 47 language tag of the words. */
  locale: string
  situations: Record<CheckoutSituation, SituationWords>
}

export interface SituationWords {
  title: string
  description: string
  /** Instead of the description if the end is known: `{time}` is its day and hour. */
  descriptionUntil?: string | undefined
  /** Labels of steps for this situation: `review` may lead to the cart, the address or the payment. */
  labels?: Partial<Record<ActionName, string>> | undefined
}
