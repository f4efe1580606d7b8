import { useErrorUI } from '../src/hooks/ErrorUIContext'
import type { LanguageTag } from '../src/messages/languages'
import type { ServiceWords } from '../src/messages/ServiceWords'
import { serviceAr } from '../src/messages/service/ar'
import { serviceBg } from '../src/messages/service/bg'
import { serviceDe } from '../src/messages/service/de'
import { serviceEn } from '../src/messages/service/en'
import { serviceEs } from '../src/messages/service/es'
import { serviceFr } from '../src/messages/service/fr'
import { serviceIt } from '../src/messages/service/it'
import { serviceJa } from '../src/messages/service/ja'
import { serviceKo } from '../src/messages/service/ko'
import { serviceNl } from '../src/messages/service/nl'
import { servicePl } from '../src/messages/service/pl'
import { servicePtBR } from '../src/messages/service/pt-BR'
import { serviceRo } from '../src/messages/service/ro'
import { serviceTh } from '../src/messages/service/th'

const languages: Record<LanguageTag, ServiceWords> = {
  en: serviceEn,
  'pt-BR': servicePtBR,
  es: serviceEs,
  fr: serviceFr,
  it: serviceIt,
  de: serviceDe,
  nl: serviceNl,
  ro: serviceRo,
  bg: serviceBg,
  pl: servicePl,
  ja: serviceJa,
  ko: serviceKo,
  th: serviceTh,
  ar: serviceAr,
}

/** The words about incidents in a language, and in English for any other. */
export function serviceWordsIn(locale: string): ServiceWords {
  return (languages as Record<string, ServiceWords>)[locale] ?? serviceEn
}

/** The words about incidents in the toolbar's language. */
export function useServiceWords(): ServiceWords {
  return serviceWordsIn(useErrorUI().locale)
}
