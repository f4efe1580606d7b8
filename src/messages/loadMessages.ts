import type { LanguageTag } from './languages'
import { loaders } from './languages'
import { en } from './locales/en'
import type { Messages } from './Messages'
import { resolveLocale } from './resolveLocale'

/** The languages that there are shopper messages in, as BCP 47 tags. */
export const locales: readonly string[] = Object.keys(loaders).sort()

/**
 * Loads the shopper messages in the best language for what is requested, such as `navigator.languages`, and in no other
 * language. Never rejects: if a language cannot be loaded, the messages are English. Wait for the result before the first
 * render (`use`, a loader, `await`), so that no shopper sees English first.
 */
export async function loadMessages(requested: unknown): Promise<Messages> {
  try {
    // `locales` has English, so the result is one of them.
    return await loaders[resolveLocale(requested, locales) as LanguageTag]()
  } catch (error) {
    warn(requested, error)
    return en
  }
}

function warn(requested: unknown, error: unknown): void {
  // Without a bundler, a browser has no `process`. Then the access throws, and there is no warning.
  try {
    if (process.env.NODE_ENV === 'production') return
    // biome-ignore lint/suspicious/noConsole: this is what the developer is told
    console.warn(
      `storefront-error-ui: the messages for ${JSON.stringify(requested)} could not be loaded, so the shopper reads English. ` +
        'Import messages that must be there even when loading fails from an entry of their own, such as locales/de.',
      error,
    )
  } catch {}
}
