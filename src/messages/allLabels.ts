import { englishMore } from './englishMore'
import type { BaseMessages, Labels } from './Messages'

/** All labels of a catalogue; in English those that the words of a bare surface lack. */
export function allLabels(messages: BaseMessages): Labels {
  return { ...englishMore, ...messages.labels } as Labels
}
