import { english } from '../english'
import { englishFields } from '../englishFields'
import { englishMore } from '../englishMore'
import type { Messages } from '../Messages'

/** Shopper words in English. */
export const en: Messages = { ...english, labels: { ...english.labels, ...englishFields, ...englishMore } }
