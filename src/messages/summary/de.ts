import type { SummaryWords } from '../SummaryWords'

export const summaryDe: SummaryWords = {
  locale: 'de',
  dir: 'ltr',
  parts: {
    one: 'Ein Teil dieser Seite konnte nicht geladen werden',
    other: '{count} Teile dieser Seite konnten nicht geladen werden',
  },
  retryAll: 'Alles erneut versuchen',
}
