import type { ActionName } from '../status/statusFacts'
import type { CheckoutSituation } from './checkoutSituation'

/** What a shopper reads in each situation of the checkout, in one language. Plain data: no markup. */
export interface CheckoutWords {
  /** BCP 47 language tag of the words. */
  locale: string
  situations: Record<CheckoutSituation, SituationWords>
}

export interface SituationWords {
  title: string
  description: string
  /** Steps that go by another name here: `review` can be the cart, the address or the payment. */
  labels?: Partial<Record<ActionName, string>> | undefined
}
