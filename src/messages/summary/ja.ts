import type { SummaryWords } from '../SummaryWords'

export const summaryJa: SummaryWords = {
  locale: 'ja',
  dir: 'ltr',
  parts: { other: 'このページの{count}か所を読み込めませんでした' },
  retryAll: 'すべてもう一度試す',
}
