import type { Glossary } from '../Glossary'

export const ja: Glossary = {
  english: 'Japanese',
  cart: 'カート',
  order: '注文',
  support: 'サポート',
  statusPage: 'サービス稼働状況',
  signIn: 'ログイン',
  account: 'アカウント',
  address: 'formal',
  why: 'Polite です・ます throughout, with ください for what to do; buttons are plain verbs or nouns. The list of own orders is 注文履歴 and the home page トップページ, as in Japanese shops. サポート is short enough for a narrow button, where カスタマーサポート is not. 取り消し and 中止 are avoided for what stopped half way, because they read as a cancelled order, and the store is サイト, because ショップ is also a shop in a street.',
}
