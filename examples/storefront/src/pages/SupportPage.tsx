import { Title } from '../parts/Title'
import { useLanguage } from '../words/LanguageContext'

export function SupportPage() {
  const { words } = useLanguage()
  return (
    <>
      <Title>{words.support}</Title>
      <p>{words.supportText}</p>
    </>
  )
}
