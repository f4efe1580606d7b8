import type { Glossary } from '../Glossary'

export const it: Glossary = {
  english: 'Italian',
  cart: 'carrello',
  order: 'ordine',
  support: 'servizio clienti',
  statusPage: 'problemi noti',
  signIn: 'accedere',
  account: 'account',
  address: 'informal',
  why: 'Italian shops say “tu”, in texts and on buttons. “Problemi noti” tells what is behind the link, where “pagina di stato” says little to a shopper. The store is “il sito”, because a “negozio” is a place in a street, and a coupon is a “codice sconto”, because a “buono” may be a gift card. “Email” has no hyphen, at which a line could end.',
}
