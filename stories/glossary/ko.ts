import type { Glossary } from './Glossary'

export const ko: Glossary = {
  english: 'Korean',
  cart: '장바구니',
  order: '주문',
  support: '고객센터',
  statusPage: '서비스 상태 페이지',
  address: 'formal',
  why: 'Statements end in -습니다 and requests in -해 주세요, the usual mix of Korean shops; buttons are nouns. The list of own orders is 주문 내역. 보내다 is avoided for products, because it reads as shipping.',
}
