import { checkoutReasons } from '../../../src/checkout/checkoutReasons'
import type { Outcome } from '../../../src/http/Outcome'
import type { StatusMessage } from '../../../src/messages/describe'
import { checkoutWords } from './checkoutWords'

/** The reasons of the checkout, in the language of the shop. */
export function reasonsIn(locale: string): (outcome: Outcome) => Partial<StatusMessage> | undefined {
  return checkoutReasons(checkoutWords(locale))
}
