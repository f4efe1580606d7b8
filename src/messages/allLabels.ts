import { englishMore } from './englishMore'
import type { BaseMessages, Labels } from './Messages'

/** Returns all labels. Those that a component without a provider does not have are in English. */
export function allLabels(messages: BaseMessages): Labels {
  return { ...englishMore, ...messages.labels } as Labels
}
