import type { SummaryWords } from '../SummaryWords'

export const summaryTh: SummaryWords = {
  locale: 'th',
  dir: 'ltr',
  parts: { other: 'โหลด {count} ส่วนของหน้านี้ไม่ได้' },
  retryAll: 'ลองทั้งหมดอีกครั้ง',
}
