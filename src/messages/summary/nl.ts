import type { SummaryWords } from '../SummaryWords'

export const summaryNl: SummaryWords = {
  locale: 'nl',
  dir: 'ltr',
  parts: {
    one: 'Een deel van deze pagina kon niet worden geladen',
    other: '{count} delen van deze pagina konden niet worden geladen',
  },
  retryAll: 'Alles opnieuw proberen',
}
