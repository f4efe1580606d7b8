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
  why: 'Italian shops say “tu”, in texts and on buttons. “Stato del servizio” tells what is behind the link, where “pagina di stato” says little to a shopper, and “negozio” is kept for the store although some shops call themselves “shop”.',
}
