import { useLanguage } from '../words/LanguageContext'

/** What the shop promises of each order. */
export function Promises() {
  const { words, money } = useLanguage()
  return (
    <ul className="promises">
      <li>{words.delivery.replace('{amount}', money(5000))}</li>
      <li>{words.returns}</li>
      <li>{words.promise}</li>
    </ul>
  )
}
