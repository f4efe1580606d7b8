import type { SummaryWords } from '../SummaryWords'

export const summaryEn: SummaryWords = {
  locale: 'en',
  dir: 'ltr',
  parts: { one: 'One part of this page could not be loaded', other: '{count} parts of this page could not be loaded' },
  retryAll: 'Try all again',
}
