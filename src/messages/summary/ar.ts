import type { SummaryWords } from '../SummaryWords'

export const summaryAr: SummaryWords = {
  locale: 'ar',
  dir: 'rtl',
  parts: {
    zero: 'تعذّر تحميل أجزاء من هذه الصفحة',
    one: 'تعذّر تحميل جزء من هذه الصفحة',
    two: 'تعذّر تحميل جزأين من هذه الصفحة',
    few: 'تعذّر تحميل {count} أجزاء من هذه الصفحة',
    many: 'تعذّر تحميل {count} جزءًا من هذه الصفحة',
    other: 'تعذّر تحميل {count} جزء من هذه الصفحة',
  },
  retryAll: 'إعادة محاولة الكل',
}
