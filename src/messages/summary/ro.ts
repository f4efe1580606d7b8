import type { SummaryWords } from '../SummaryWords'

export const summaryRo: SummaryWords = {
  locale: 'ro',
  dir: 'ltr',
  parts: {
    one: 'O parte a acestei pagini nu a putut fi încărcată',
    few: '{count} părți ale acestei pagini nu au putut fi încărcate',
    other: '{count} de părți ale acestei pagini nu au putut fi încărcate',
  },
  retryAll: 'Încearcă totul din nou',
}
