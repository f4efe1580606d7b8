import { Shelf } from '../parts/Shelf'
import { Title } from '../parts/Title'
import { useLanguage } from '../words/LanguageContext'

export function HomePage() {
  const { words } = useLanguage()
  return (
    <>
      <Title>{words.motto}</Title>
      <p className="lead">{words.intro}</p>
      <Shelf label={words.shop} text="" />
    </>
  )
}
