import type { Glossary } from '../Glossary'

export const ko: Glossary = {
  english: 'Korean',
  cart: '장바구니',
  order: '주문',
  support: '고객센터',
  statusPage: '알려진 문제',
  signIn: '로그인',
  account: '계정',
  address: 'formal',
  why: 'Statements end in -습니다 and requests in -해 주세요, the usual mix of Korean shops; buttons are nouns. The list of own orders is 주문 내역. 보내다 is avoided for products, because it reads as shipping.',
}
