import '../../pages.css'
import type { Globals } from '../../storyHref'
import { FilmCard } from './FilmCard'
import './Films.css'
import { films } from './allFilms'

/** Every situation in a phone, with what happens in it. */
export function Films({ globals }: { globals: Globals }) {
  return (
    <main className="page films" lang="en" dir="ltr">
      <h1>Situations</h1>
      <p>
        What happens to a shopper, moment by moment. “Play” shows how it fails, waits and recovers; “Without it” shows
        what many shops show at the same moment; “Try it” opens the situation to press in it yourself.
      </p>
      <div>
        {films.map((film) => (
          <FilmCard key={film.name} film={film} globals={globals} />
        ))}
      </div>
    </main>
  )
}
