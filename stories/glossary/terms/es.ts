import type { Glossary } from '../Glossary'

export const es: Glossary = {
  english: 'Spanish',
  cart: 'carrito',
  order: 'pedido',
  support: 'atención al cliente',
  statusPage: 'incidencias',
  signIn: 'iniciar sesión',
  account: 'cuenta',
  address: 'informal',
  why: '“Tú” is what large shops say on both sides of the Atlantic; “usted” would sound like a bank, and “vos” like one country. “Carrito” and “pedido” are understood everywhere, where “cesta” belongs to Spain and “orden” to parts of America. “Envío” is avoided for what a form sends, because it reads as a parcel.',
}
