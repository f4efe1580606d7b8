import type { Outcome } from '../http/Outcome'
import type { ActionName, Tone } from '../status/statusFacts'
import type { CheckoutWords, SituationWords } from './CheckoutWords'
import { checkoutFacts } from './checkoutFacts'
import type { CheckoutSituation } from './checkoutSituation'
import { checkoutSituation } from './checkoutSituation'

/** The words and steps for a checkout that failed for a known reason. They replace those of the status. */
export interface CheckoutReason extends SituationWords {
  reason: CheckoutSituation
  tone: Tone
  retry: 'never'
  /** The steps that help, most helpful first. */
  actions: readonly ActionName[]
}

/**
 * Creates a function for the provider's `reasons`, with words in one language. The function returns the situation of an outcome with
 * its words and steps, or `undefined` if the code has no situation.
 */
export function checkoutReasons(words: CheckoutWords): (outcome: Outcome) => CheckoutReason | undefined {
  return ({ captchaRequired, code }) => {
    const reason = captchaRequired ? 'captcha' : checkoutSituation(code)
    return reason && checkoutReason(words, reason)
  }
}

/**
 * Returns the words and steps of a situation by its name, for what only the shop knows: a payment that is waited for, a sale queue. `until`
 * is the moment of its end as text, such as `new Intl.DateTimeFormat('de', { dateStyle: 'full', timeStyle: 'short' }).format(end)`.
 */
export function checkoutReason(
  { situations }: CheckoutWords,
  reason: CheckoutSituation,
  { until }: { until?: string | undefined } = {},
): CheckoutReason {
  const { descriptionUntil, ...words } = situations[reason]
  const description = (until && descriptionUntil?.replace('{time}', () => until)) || words.description
  return { reason, retry: 'never', ...checkoutFacts[reason], ...words, description }
}
