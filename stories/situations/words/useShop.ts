import { useErrorUI } from '../../../src/hooks/ErrorUIContext'
import type { LanguageTag } from '../../../src/messages/languages'
import { ar } from './ar'
import { bg } from './bg'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import { ja } from './ja'
import { ko } from './ko'
import { nl } from './nl'
import { pl } from './pl'
import { ptBR } from './pt-BR'
import { ro } from './ro'
import type { ShopWords } from './ShopWords'
import { th } from './th'

const languages: Record<LanguageTag, ShopWords> = { en, 'pt-BR': ptBR, es, fr, it, de, nl, ro, bg, pl, ja, ko, th, ar }

/** What the shop says in a language. */
export function shopWords(locale: string): ShopWords {
  return (languages as Record<string, ShopWords>)[locale] ?? en
}

/** What the shop says in the language of the messages, and how it writes an amount in euros. */
export function useShop() {
  const { locale } = useErrorUI()
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  return { words: shopWords(locale), price: (amount: number) => money.format(amount) }
}

/** A text with its one gap filled. */
export function fill(text: string, value: string): string {
  return text.replace(/\{\w+\}/, () => value)
}
