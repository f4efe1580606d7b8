import { english } from '../english'
import { englishMore } from '../englishMore'
import type { Messages } from '../Messages'

/** Shopper words in English. */
export const en: Messages = { ...english, labels: { ...english.labels, ...englishMore } }
