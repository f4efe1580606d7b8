import type { SummaryWords } from '../SummaryWords'

export const summaryIt: SummaryWords = {
  locale: 'it',
  dir: 'ltr',
  parts: {
    one: 'Non è stato possibile caricare una parte di questa pagina',
    other: 'Non è stato possibile caricare {count} parti di questa pagina',
  },
  retryAll: 'Riprova tutto',
}
