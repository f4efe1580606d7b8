import type { Messages } from '../src/messages/Messages'
import { words } from './words'

/** The words that the toolbar has chosen, so that an interaction passes in every language and for both readers. */
export function spoken({ reader, locale }: { reader?: string; locale?: string }): Messages {
  const messages = words[reader as 'shopper'] ?? words.shopper
  return messages[locale as string] ?? (messages.en as Messages)
}
