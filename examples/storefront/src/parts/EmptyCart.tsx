import { useLanguage } from '../words/LanguageContext'

export function EmptyCart() {
  const { words } = useLanguage()
  return (
    <div className="empty">
      <p>{words.emptyCart}</p>
      <a className="button" href="/">
        {words.browse}
      </a>
    </div>
  )
}
