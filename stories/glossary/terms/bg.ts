import type { Glossary } from '../Glossary'

export const bg: Glossary = {
  english: 'Bulgarian',
  cart: 'количка',
  order: 'поръчка',
  support: 'обслужване на клиенти',
  statusPage: 'известни проблеми',
  signIn: 'вход',
  account: 'профил',
  address: 'formal',
  why: 'Sentences use the polite plural of the verb and mostly leave the pronoun out, so that nobody has to choose between “Вие” and “вие”. Buttons are nouns (“Нов опит”), which address nobody.',
}
