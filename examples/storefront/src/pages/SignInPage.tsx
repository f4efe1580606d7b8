import { Title } from '../parts/Title'
import { useLanguage } from '../words/LanguageContext'

export function SignInPage() {
  const { words } = useLanguage()
  return (
    <>
      <Title>{words.signIn}</Title>
      <p>{words.signInText}</p>
      <button type="button" className="button" onClick={() => history.back()}>
        {words.goOn}
      </button>
    </>
  )
}
