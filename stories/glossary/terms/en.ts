import type { Glossary } from '../Glossary'

export const en: Glossary = {
  english: 'English',
  cart: 'cart',
  order: 'order',
  support: 'support',
  statusPage: 'known problems',
  signIn: 'sign in',
  account: 'account',
  address: 'neutral',
  why: 'English has one form of address. “Cart” is used for every market although British shops also say “basket”, and “sign in” rather than “log in”, which is easily mistaken for “log out”.',
}
