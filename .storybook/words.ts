import { en as developerEn } from '../src/messages/locales/developer/en'
import { es as developerEs } from '../src/messages/locales/developer/es'
import { ptBR as developerPtBR } from '../src/messages/locales/developer/pt-BR'
import { en } from '../src/messages/locales/en'
import { es } from '../src/messages/locales/es'
import { ptBR } from '../src/messages/locales/pt-BR'
import type { Messages } from '../src/messages/Messages'

/** The catalogues that the toolbar switches between, by reader and language. */
export const words: Record<'shopper' | 'developer', Record<string, Messages>> = {
  shopper: { en, 'pt-BR': ptBR, es },
  developer: { en: developerEn, 'pt-BR': developerPtBR, es: developerEs },
}
