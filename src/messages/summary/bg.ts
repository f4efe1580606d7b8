import type { SummaryWords } from '../SummaryWords'

export const summaryBg: SummaryWords = {
  locale: 'bg',
  dir: 'ltr',
  parts: {
    one: 'Една част от тази страница не можа да се зареди',
    other: '{count} части от тази страница не можаха да се заредят',
  },
  retryAll: 'Нов опит за всички',
}
