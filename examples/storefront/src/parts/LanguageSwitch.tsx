import { useLanguage } from '../words/LanguageContext'
import type { Language } from '../words/languages'
import { languages } from '../words/languages'

export function LanguageSwitch({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { language, words } = useLanguage()
  return (
    <select
      className="language"
      aria-label={words.language}
      value={language}
      onChange={(event) => onLanguage(event.target.value as Language)}
    >
      {Object.entries(languages).map(([tag, { label }]) => (
        <option key={tag} value={tag} lang={tag}>
          {label}
        </option>
      ))}
    </select>
  )
}
