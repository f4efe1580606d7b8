import { Shelf } from '../parts/Shelf'
import { Title } from '../parts/Title'
import { navigate, usePath } from '../router/usePath'
import { useLanguage } from '../words/LanguageContext'

export function SearchPage() {
  const { words } = useLanguage()
  const text = usePath().query.get('q') ?? ''
  return (
    <>
      <Title>{words.search}</Title>
      <search>
        <form
          className="search"
          action={(form) => navigate(`/search?q=${encodeURIComponent(String(form.get('q') ?? ''))}`)}
        >
          <label htmlFor="q">{words.searchFor}</label>
          <input id="q" name="q" type="search" defaultValue={text} key={text} />
          <button type="submit" className="button">
            {words.search}
          </button>
        </form>
      </search>
      <Shelf key={text} label={words.search} text={text} />
    </>
  )
}
