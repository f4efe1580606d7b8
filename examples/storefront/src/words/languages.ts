import { checkoutEn, checkoutEs, checkoutPtBR, checkoutReasons } from 'storefront-error-ui/checkout'
import { checkoutAr } from 'storefront-error-ui/checkout/ar'
import { checkoutDe } from 'storefront-error-ui/checkout/de'
import { ar as arErrors } from 'storefront-error-ui/locales/ar'
import { de as deErrors } from 'storefront-error-ui/locales/de'
import { en as enErrors } from 'storefront-error-ui/locales/en'
import { es as esErrors } from 'storefront-error-ui/locales/es'
import { ptBR as ptBRErrors } from 'storefront-error-ui/locales/pt-BR'
import { serviceAr } from 'storefront-error-ui/locales/service/ar'
import { serviceDe } from 'storefront-error-ui/locales/service/de'
import { serviceEn } from 'storefront-error-ui/locales/service/en'
import { serviceEs } from 'storefront-error-ui/locales/service/es'
import { servicePtBR } from 'storefront-error-ui/locales/service/pt-BR'
import { ar } from './ar'
import { de } from './de'
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
  de: { label: 'Deutsch', words: de, errors: deErrors, reasons: checkoutReasons(checkoutDe), service: serviceDe },
  ar: { label: 'العربية', words: ar, errors: arErrors, reasons: checkoutReasons(checkoutAr), service: serviceAr },
}

export type Language = keyof typeof languages
