import type { LanguageTag } from '../../src/messages/languages'
import { languageNames } from '../../src/messages/languages'
import { ar } from '../glossary/ar'
import { bg } from '../glossary/bg'
import { de } from '../glossary/de'
import { en } from '../glossary/en'
import { es } from '../glossary/es'
import { fr } from '../glossary/fr'
import type { Glossary } from '../glossary/Glossary'
import { it } from '../glossary/it'
import { ja } from '../glossary/ja'
import { ko } from '../glossary/ko'
import { nl } from '../glossary/nl'
import { pl } from '../glossary/pl'
import { ptBR } from '../glossary/pt-BR'
import { ro } from '../glossary/ro'
import { th } from '../glossary/th'

const byTag: Record<LanguageTag, Glossary> = { en, 'pt-BR': ptBR, es, fr, it, de, nl, ro, bg, pl, ja, ko, th, ar }

/** The glossary of every language, in the order of the toolbar. */
export const glossaries = (Object.keys(languageNames) as LanguageTag[]).map((tag) => ({
  tag,
  name: languageNames[tag],
  ...byTag[tag],
}))
