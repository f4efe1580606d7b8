import { createContext, useContext } from 'react'
import type { Language } from './languages'
import { languages } from './languages'

export const LanguageContext = createContext<Language>('en')

/** The words of the language in force, and how it writes money and dates. */
export function useLanguage() {
  const language = useContext(LanguageContext)
  return {
    language,
    words: languages[language].words,
    errors: languages[language].errors,
    money: (cents: number) =>
      new Intl.NumberFormat(language, { style: 'currency', currency: 'USD' }).format(cents / 100),
    date: (iso: string) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso)),
  }
}
