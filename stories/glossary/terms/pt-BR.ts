import type { Glossary } from '../Glossary'

export const ptBR: Glossary = {
  english: 'Portuguese (Brazil)',
  cart: 'carrinho',
  order: 'pedido',
  support: 'atendimento',
  statusPage: 'instabilidade',
  signIn: 'entrar',
  account: 'conta',
  address: 'neutral',
  why: '“Você” is what every Brazilian shop says, neither stiff nor familiar. “Atendimento” means people who help, where “suporte” sounds technical; “pedido” is the order once placed, “compra” the act of placing it. “Envio” is avoided for what a form sends, because it reads as a parcel.',
}
