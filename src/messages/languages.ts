import { en } from './locales/en'
import type { Messages } from './Messages'

// The list of languages. A new language is added here; the compiler and the tests then name what else it needs.
// Both records have one order, which is that of the catalogue's toolbar.

/**
 * Loads the shopper messages of each language, by BCP 47 tag. Each `import()` has a literal path, so that a bundler makes a
 * chunk of each language, and a browser can load it without a bundler.
 */
export const loaders = {
  en: () => en,
  'pt-BR': () => import('./locales/pt-BR').then(({ ptBR }) => ptBR),
  es: () => import('./locales/es').then(({ es }) => es),
  fr: () => import('./locales/fr').then(({ fr }) => fr),
  it: () => import('./locales/it').then(({ it }) => it),
  de: () => import('./locales/de').then(({ de }) => de),
  nl: () => import('./locales/nl').then(({ nl }) => nl),
  ro: () => import('./locales/ro').then(({ ro }) => ro),
  bg: () => import('./locales/bg').then(({ bg }) => bg),
  pl: () => import('./locales/pl').then(({ pl }) => pl),
  ja: () => import('./locales/ja').then(({ ja }) => ja),
  ko: () => import('./locales/ko').then(({ ko }) => ko),
  th: () => import('./locales/th').then(({ th }) => th),
  ar: () => import('./locales/ar').then(({ ar }) => ar),
} satisfies Record<string, () => Messages | Promise<Messages>>

/** The BCP 47 tag of a language that there are shopper messages in. */
export type LanguageTag = keyof typeof loaders

/** The name of each language in that language, for the catalogue. The build leaves it out, because `loaders` does not need it. */
export const languageNames: Readonly<Record<LanguageTag, string>> = {
  en: 'English',
  'pt-BR': 'Português (Brasil)',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  de: 'Deutsch',
  nl: 'Nederlands',
  ro: 'Română',
  bg: 'Български',
  pl: 'Polski',
  ja: '日本語',
  ko: '한국어',
  th: 'ไทย',
  ar: 'العربية',
}
