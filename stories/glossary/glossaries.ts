import type { LanguageTag } from '../../src/messages/languages'
import { languageNames } from '../../src/messages/languages'
import type { Glossary } from './Glossary'
import { ar } from './terms/ar'
import { bg } from './terms/bg'
import { de } from './terms/de'
import { en } from './terms/en'
import { es } from './terms/es'
import { fr } from './terms/fr'
import { it } from './terms/it'
import { ja } from './terms/ja'
import { ko } from './terms/ko'
import { nl } from './terms/nl'
import { pl } from './terms/pl'
import { ptBR } from './terms/pt-BR'
import { ro } from './terms/ro'
import { th } from './terms/th'

const byTag: Record<LanguageTag, Glossary> = { en, 'pt-BR': ptBR, es, fr, it, de, nl, ro, bg, pl, ja, ko, th, ar }

/** The glossary of every language, in the order of the toolbar. */
export const glossaries = (Object.keys(languageNames) as LanguageTag[]).map((tag) => ({
  tag,
  name: languageNames[tag],
  ...byTag[tag],
}))
