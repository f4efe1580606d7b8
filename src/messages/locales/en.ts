import { english } from '../english'
import { englishFields } from '../englishFields'
import { englishMore } from '../englishMore'
import { englishAccounts, englishTries } from '../englishOutcomes'
import type { Messages, OutcomeWords } from '../Messages'

/** Shopper words in English. */
export const en: Messages = {
  ...english,
  outcomes: { ...(english.outcomes as OutcomeWords), ...englishTries, ...englishAccounts },
  labels: { ...english.labels, ...englishFields, ...englishMore },
}
