import { useLanguage } from '../words/LanguageContext'
import { Promises } from './Promises'

export function Footer() {
  const { words } = useLanguage()
  return (
    <footer className="footer">
      <Promises />
      <a href="/support">{words.help}</a>
    </footer>
  )
}
