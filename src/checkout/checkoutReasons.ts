import type { Outcome } from '../http/Outcome'
import type { ActionName, Tone } from '../status/statusFacts'
import type { CheckoutWords, SituationWords } from './CheckoutWords'
import { checkoutFacts } from './checkoutFacts'
import type { CheckoutSituation } from './checkoutSituation'
import { checkoutSituation } from './checkoutSituation'

/** What to tell a shopper whose checkout stopped for a known reason, in place of what its status alone would say. */
export interface CheckoutReason extends SituationWords {
  reason: CheckoutSituation
  tone: Tone
  retry: 'never'
  /** The steps that help, most helpful first. */
  actions: readonly ActionName[]
}

/**
 * Makes the reader of checkout reasons in one language. It gives the situation behind an outcome, with its words and
 * steps, or `undefined` where the status says all there is to say.
 */
export function checkoutReasons(words: CheckoutWords): (outcome: Outcome) => CheckoutReason | undefined {
  return ({ captchaRequired, code }) => {
    const reason = captchaRequired ? 'captcha' : checkoutSituation(code)
    return reason && { reason, retry: 'never', ...checkoutFacts[reason], ...words.situations[reason] }
  }
}
