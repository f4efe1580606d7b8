import type { SummaryWords } from '../SummaryWords'

export const summaryKo: SummaryWords = {
  locale: 'ko',
  dir: 'ltr',
  parts: { other: '이 페이지에서 {count}개 부분을 불러오지 못했습니다' },
  retryAll: '모두 다시 시도',
}
