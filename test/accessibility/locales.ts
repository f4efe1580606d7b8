import { words } from '../../stories/words'

export const isLong = Boolean(process.env.LONG)

const spoken = Object.keys(words.shopper)
// The longest words, the tallest letters, the other direction, and no spaces.
const telling = ['en', 'de', 'ar', 'th', 'ja']

/** Which languages a theme is measured in, where not all are. What a recipe changes is seen in few. */
export function localesOf(theme: string): string[] {
  if (isLong || theme === 'neutral') return spoken
  return theme === 'FastStore' ? telling : ['de', 'ar']
}
