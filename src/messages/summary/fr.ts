import type { SummaryWords } from '../SummaryWords'

export const summaryFr: SummaryWords = {
  locale: 'fr',
  dir: 'ltr',
  parts: {
    one: 'Une partie de cette page n’a pas pu être chargée',
    other: '{count} parties de cette page n’ont pas pu être chargées',
  },
  retryAll: 'Tout réessayer',
}
