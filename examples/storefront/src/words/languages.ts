import { checkoutEn, checkoutEs, checkoutPtBR, checkoutReasons } from 'storefront-error-ui/checkout'
import { en as enErrors } from 'storefront-error-ui/locales/en'
import { es as esErrors } from 'storefront-error-ui/locales/es'
import { ptBR as ptBRErrors } from 'storefront-error-ui/locales/pt-BR'
import { en } from './en'
import { es } from './es'
import { ptBR } from './pt-BR'

/** By language tag: its own name, the shop's words, the library's for what goes wrong, and those for a checkout. */
export const languages = {
  en: { label: 'English', words: en, errors: enErrors, reasons: checkoutReasons(checkoutEn) },
  'pt-BR': { label: 'Português', words: ptBR, errors: ptBRErrors, reasons: checkoutReasons(checkoutPtBR) },
  es: { label: 'Español', words: es, errors: esErrors, reasons: checkoutReasons(checkoutEs) },
}

export type Language = keyof typeof languages
