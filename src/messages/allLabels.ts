import { englishMore } from './englishMore'
import type { BaseLabels, BaseMessages, MoreLabels } from './Messages'

/** Returns the labels of most components. Those that a component without a provider does not have are in English. */
export function allLabels({ labels }: Pick<BaseMessages, 'labels'>): BaseLabels & MoreLabels {
  return { ...englishMore, ...labels } as BaseLabels & MoreLabels
}
