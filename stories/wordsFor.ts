import { en } from '../src/messages/locales/en'
import type { Messages } from '../src/messages/Messages'
import { words } from './words'

export type Reader = 'shopper' | 'developer'

/** The words for a reader in a language, or else in English, as the toolbar chooses them. */
export function wordsFor(reader: Reader, locale: string): Messages {
  return words[reader][locale] ?? words[reader].en ?? en
}
