import { useLanguage } from '../words/LanguageContext'

/** In place of a list that has nothing in it, with the way to the products. */
export function NothingHere({ text }: { text: string }) {
  const { words } = useLanguage()
  return (
    <div className="empty">
      <p>{text}</p>
      <a className="button" href="/">
        {words.browse}
      </a>
    </div>
  )
}
