import type { CheckoutWords } from '../../../src/checkout/CheckoutWords'
import { checkoutEn } from '../../../src/checkout/words/en'

const modules = import.meta.glob<Record<string, CheckoutWords>>('../../../src/checkout/words/*.ts', { eager: true })
const words = Object.values(modules).map((module) => Object.values(module)[0] as CheckoutWords)

/** The checkout's words in a language, and in English for any other. */
export function checkoutWords(locale: string): CheckoutWords {
  return words.find((known) => known.locale === locale) ?? checkoutEn
}
