import type { CheckoutWords } from '../../../src/checkout/CheckoutWords'
import { checkoutEn } from '../../../src/checkout/words/en'
import { wordsByLocale } from '../../wordsByLocale'

const modules = import.meta.glob<Record<string, CheckoutWords>>('../../../src/checkout/words/*.ts', { eager: true })

/** The checkout's words in a language, and in English for any other. */
export const checkoutWords = wordsByLocale(modules, checkoutEn)
