import { en } from './locales/en'
import type { Messages } from './Messages'
import { resolveLocale } from './resolveLocale'

const loaders: Readonly<Record<string, () => Messages | Promise<Messages>>> = {
  en: () => en,
  ar: () => import('./locales/ar').then(({ ar }) => ar),
  bg: () => import('./locales/bg').then(({ bg }) => bg),
  de: () => import('./locales/de').then(({ de }) => de),
  es: () => import('./locales/es').then(({ es }) => es),
  fr: () => import('./locales/fr').then(({ fr }) => fr),
  it: () => import('./locales/it').then(({ it }) => it),
  ja: () => import('./locales/ja').then(({ ja }) => ja),
  ko: () => import('./locales/ko').then(({ ko }) => ko),
  nl: () => import('./locales/nl').then(({ nl }) => nl),
  pl: () => import('./locales/pl').then(({ pl }) => pl),
  'pt-BR': () => import('./locales/pt-BR').then(({ ptBR }) => ptBR),
  ro: () => import('./locales/ro').then(({ ro }) => ro),
  th: () => import('./locales/th').then(({ th }) => th),
}

/** The languages that there are words in for shoppers (BCP 47). */
export const locales: readonly string[] = Object.keys(loaders).sort()

/**
 * Loads the shopper words in the best language for what is asked for, such as `navigator.languages`, and no other. Never
 * rejects: where a language cannot be loaded, the words are English. Wait for it before the first render (`use`, a loader,
 * `await`), and nobody sees English first.
 */
export async function loadMessages(requested: unknown): Promise<Messages> {
  try {
    return (await loaders[resolveLocale(requested, locales)]?.()) ?? en
  } catch (error) {
    warn(requested, error)
    return en
  }
}

function warn(requested: unknown, error: unknown): void {
  // Without a bundler there is no `process`, and nobody to warn.
  try {
    if (process.env.NODE_ENV === 'production') return
    // biome-ignore lint/suspicious/noConsole: this is what the developer is told
    console.warn(
      `storefront-error-ui: the words for ${JSON.stringify(requested)} could not be loaded, so the shopper reads English. ` +
        'Words that must be there even when loading fails are imported from an entry of their own, such as locales/de.',
      error,
    )
  } catch {}
}
