import { checkoutEn, checkoutEs, checkoutPtBR, checkoutReasons } from 'storefront-error-ui/checkout'
import { en as enErrors } from 'storefront-error-ui/locales/en'
import { es as esErrors } from 'storefront-error-ui/locales/es'
import { ptBR as ptBRErrors } from 'storefront-error-ui/locales/pt-BR'
import { serviceEn } from 'storefront-error-ui/locales/service/en'
import { serviceEs } from 'storefront-error-ui/locales/service/es'
import { servicePtBR } from 'storefront-error-ui/locales/service/pt-BR'
import { en } from './en'
import { es } from './es'
import { ptBR } from './pt-BR'

/** By language tag: its own name, the shop's words, the library's for what goes wrong, those for a checkout, and those for an incident of the platform. */
export const languages = {
  en: { label: 'English', words: en, errors: enErrors, reasons: checkoutReasons(checkoutEn), service: serviceEn },
  'pt-BR': {
    label: 'Português',
    words: ptBR,
    errors: ptBRErrors,
    reasons: checkoutReasons(checkoutPtBR),
    service: servicePtBR,
  },
  es: { label: 'Español', words: es, errors: esErrors, reasons: checkoutReasons(checkoutEs), service: serviceEs },
}

export type Language = keyof typeof languages
