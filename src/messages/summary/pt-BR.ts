import type { SummaryWords } from '../SummaryWords'

export const summaryPtBR: SummaryWords = {
  locale: 'pt-BR',
  dir: 'ltr',
  parts: {
    one: 'Não foi possível carregar uma parte desta página',
    other: 'Não foi possível carregar {count} partes desta página',
  },
  retryAll: 'Tentar tudo de novo',
}
