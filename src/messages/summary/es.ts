import type { SummaryWords } from '../SummaryWords'

export const summaryEs: SummaryWords = {
  locale: 'es',
  dir: 'ltr',
  parts: {
    one: 'No se pudo cargar una parte de esta página',
    other: 'No se pudieron cargar {count} partes de esta página',
  },
  retryAll: 'Intentar todo de nuevo',
}
