import type { Glossary } from '../Glossary'

export const fr: Glossary = {
  english: 'French',
  cart: 'panier',
  order: 'commande',
  support: 'service client',
  statusPage: 'incidents connus',
  signIn: 'se connecter',
  account: 'compte',
  address: 'formal',
  why: 'French shops say “vous”; buttons use the infinitive, which addresses nobody. “Envoi” is avoided for what a form sends, because a shopper reads it as a parcel, “incidents connus” tells what is behind the link, and no adjective agrees with the reader, who may be a woman or a man.',
}
