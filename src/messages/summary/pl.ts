import type { SummaryWords } from '../SummaryWords'

export const summaryPl: SummaryWords = {
  locale: 'pl',
  dir: 'ltr',
  parts: {
    one: 'Nie udało się wczytać jednej części tej strony',
    few: 'Nie udało się wczytać {count} części tej strony',
    many: 'Nie udało się wczytać {count} części tej strony',
    other: 'Nie udało się wczytać {count} części tej strony',
  },
  retryAll: 'Wczytaj wszystko ponownie',
}
