import type { Glossary } from '../Glossary'

export const de: Glossary = {
  english: 'German',
  cart: 'Warenkorb',
  order: 'Bestellung',
  support: 'Kundenservice',
  statusPage: 'bekannte Störungen',
  signIn: 'anmelden',
  account: 'Konto',
  address: 'formal',
  why: 'German shops are split; “Sie” offends nobody and suits business buyers too, while buttons use the infinitive. “Nachsehen” is said of orders rather than “prüfen”, which sounds like an inspection, and “klappen” stands in for talk of requests.',
}
