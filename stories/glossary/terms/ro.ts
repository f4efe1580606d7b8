import type { Glossary } from '../Glossary'

export const ro: Glossary = {
  english: 'Romanian',
  cart: 'coș',
  order: 'comandă',
  support: 'serviciul clienți',
  statusPage: 'probleme cunoscute',
  signIn: 'intra în cont',
  account: 'cont',
  address: 'informal',
  why: 'The large Romanian shops say “tu”; the polite plural sounds like a form at an office. “Serviciul clienți” bends well within a sentence, where “suport clienți” does not, and signing in is “intră în cont”, as shoppers know it.',
}
