import { words } from '../.storybook/words'
import type { Messages } from '../src/messages/Messages'

/** The words that the toolbar has chosen, so that an interaction passes in every language and for both readers. */
export function spoken({ reader, locale }: { reader?: string; locale?: string }): Messages {
  return words[reader as 'shopper']?.[locale as string] ?? (words.shopper.en as Messages)
}
