import { en } from '../src/messages/locales/en'
import type { Messages } from '../src/messages/Messages'
import type { Reader } from './statuses/statusRows'
import { words } from './words'

/** The words for a reader in a language, or else in English, as the toolbar chooses them. */
export function wordsFor(reader: Reader, locale: string): Messages {
  return words[reader][locale] ?? words[reader].en ?? en
}
