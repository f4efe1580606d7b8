import type { Glossary } from '../Glossary'

export const pl: Glossary = {
  english: 'Polish',
  cart: 'koszyk',
  order: 'zamówienie',
  support: 'obsługa klienta',
  statusPage: 'znane problemy',
  signIn: 'zalogować się',
  account: 'konto',
  address: 'informal',
  why: 'Polish shops address the reader directly, with a capital in “Ty” and “Twój”; “Pan” and “Pani” would be stiff and demand a gender. Past tenses that show the reader’s gender are avoided, hence “Sprawdzone” on the button after the check.',
}
