import type { Glossary } from '../Glossary'

export const nl: Glossary = {
  english: 'Dutch',
  cart: 'winkelwagen',
  order: 'bestelling',
  support: 'klantenservice',
  statusPage: 'bekende storingen',
  signIn: 'inloggen',
  account: 'account',
  address: 'informal',
  why: 'The large Dutch shops say “je”; “u” would sound like a bank. “Webwinkel” rather than “winkel”, which could be a shop in the street, and a short question, “Was je aan het bestellen?”, where English says “if”.',
}
