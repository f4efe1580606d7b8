import { useLanguage } from '../words/LanguageContext'
import { NothingHere } from './NothingHere'

export function EmptyCart() {
  return <NothingHere text={useLanguage().words.emptyCart} />
}
