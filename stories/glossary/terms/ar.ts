import type { Glossary } from '../Glossary'

export const ar: Glossary = {
  english: 'Arabic',
  cart: 'سلة التسوق',
  order: 'طلب',
  support: 'خدمة العملاء',
  statusPage: 'المشكلات المعروفة',
  signIn: 'تسجيل الدخول',
  account: 'حساب',
  address: 'neutral',
  why: 'Modern Standard Arabic for every market. “يُرجى” with a verbal noun asks politely without addressing a man or a woman; buttons are verbal nouns. طلب means both order and request, so it is kept for orders and a request is عملية. “خلال 30 ثانية” can mean “within”, so the wait says when trying becomes possible.',
}
