import { checkoutFacts } from '../../../src/checkout/checkoutFacts'
import { checkoutReasons } from '../../../src/checkout/checkoutReasons'
import { checkoutSituation } from '../../../src/checkout/checkoutSituation'
import { checkoutEn } from '../../../src/checkout/words/en'
import { checkoutEs } from '../../../src/checkout/words/es'
import { checkoutPtBR } from '../../../src/checkout/words/pt-BR'
import type { Outcome } from '../../../src/http/Outcome'
import type { StatusMessage } from '../../../src/messages/describe'
import { shopWords } from './useShop'

const ready = [checkoutEn, checkoutEs, checkoutPtBR]

/** The reasons of the checkout: in the package’s words where it has them, else in those of the shop. */
export function reasonsIn(locale: string): (outcome: Outcome) => Partial<StatusMessage> | undefined {
  const words = ready.find((known) => known.locale === locale)
  if (words) return checkoutReasons(words)
  const { reasons = {} } = shopWords(locale)
  return ({ code }) => {
    const reason = checkoutSituation(code)
    const own = reason && reasons[reason]
    return own && { reason, retry: 'never', ...checkoutFacts[reason], ...own }
  }
}
