import type { Glossary } from '../Glossary'

export const th: Glossary = {
  english: 'Thai',
  cart: 'ตะกร้า',
  order: 'คำสั่งซื้อ',
  support: 'ฝ่ายบริการลูกค้า',
  statusPage: 'ปัญหาที่ทราบแล้ว',
  signIn: 'เข้าสู่ระบบ',
  account: 'บัญชี',
  address: 'neutral',
  why: '“กรุณา” and a sparing “คุณ” are polite without ครับ or ค่ะ, which would give the shop a gender. Thai has no full stop: a space parts the sentences. ยกเลิก is avoided for what stopped half way, because it reads as a cancelled order.',
}
