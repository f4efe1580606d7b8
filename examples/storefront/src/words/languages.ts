import { en as enErrors } from 'storefront-error-ui/locales/en'
import { es as esErrors } from 'storefront-error-ui/locales/es'
import { ptBR as ptBRErrors } from 'storefront-error-ui/locales/pt-BR'
import { en } from './en'
import { es } from './es'
import { ptBR } from './pt-BR'

/** By language tag: its own name, the shop's words, and the library's for what goes wrong. */
export const languages = {
  en: { label: 'English', words: en, errors: enErrors },
  'pt-BR': { label: 'Português', words: ptBR, errors: ptBRErrors },
  es: { label: 'Español', words: es, errors: esErrors },
}

export type Language = keyof typeof languages
