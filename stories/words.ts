import type { LanguageTag } from '../src/messages/languages'
import { ar } from '../src/messages/locales/ar'
import { bg } from '../src/messages/locales/bg'
import { de } from '../src/messages/locales/de'
import { en as developerEn } from '../src/messages/locales/developer/en'
import { es as developerEs } from '../src/messages/locales/developer/es'
import { ptBR as developerPtBR } from '../src/messages/locales/developer/pt-BR'
import { en } from '../src/messages/locales/en'
import { es } from '../src/messages/locales/es'
import { fr } from '../src/messages/locales/fr'
import { it } from '../src/messages/locales/it'
import { ja } from '../src/messages/locales/ja'
import { ko } from '../src/messages/locales/ko'
import { nl } from '../src/messages/locales/nl'
import { pl } from '../src/messages/locales/pl'
import { ptBR } from '../src/messages/locales/pt-BR'
import { ro } from '../src/messages/locales/ro'
import { th } from '../src/messages/locales/th'
import type { Messages } from '../src/messages/Messages'

const shopper: Record<LanguageTag, Messages> = { en, 'pt-BR': ptBR, es, fr, it, de, nl, ro, bg, pl, ja, ko, th, ar }

/** The messages that the toolbar switches between, by reader and language tag. */
export const words: Record<'shopper' | 'developer', Record<string, Messages>> = {
  shopper,
  developer: { en: developerEn, 'pt-BR': developerPtBR, es: developerEs },
}
