import { useEffect, useId, useState } from 'react'
import { Quiet } from '../../Quiet'
import { Screen } from '../../Screen'
import type { Globals } from '../../storyHref'
import { storyHref } from '../../storyHref'
import type { Film } from './allFilms'

interface FilmCardProps {
  film: Film
  globals: Globals
}

/** How long each moment stands, in milliseconds. */
const pace = 1800

/** A situation in a phone: moment by moment, by itself at a press of “Play”, and as many shops show it. */
export function FilmCard({ film: { name, about, story, acts, without }, globals }: FilmCardProps) {
  const [at, setAt] = useState(0)
  const [isPlaying, setPlaying] = useState(false)
  const [isWithout, setWithout] = useState(false)
  const id = useId()
  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => {
      if (at < acts.length - 1) setAt(at + 1)
      else setPlaying(false)
    }, pace)
    return () => clearTimeout(timer)
  }, [isPlaying, at, acts.length])

  function play() {
    setWithout(false)
    if (!isPlaying) setAt(0)
    setPlaying(!isPlaying)
  }
  function show(index: number) {
    setPlaying(false)
    setWithout(false)
    setAt(index)
  }

  return (
    <article className="film" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <p>{about}</p>
      <div className="film-phone">
        <Screen
          name={`${name}: ${isWithout ? 'as many shops show it' : acts[at]?.name}`}
          width={320}
          height={600}
          theme={String(globals.theme)}
        >
          <Quiet>
            <div className="film-screen" key={isWithout ? 'without' : at}>
              {isWithout ? without() : acts[at]?.show()}
            </div>
          </Quiet>
        </Screen>
      </div>
      <div className="film-controls">
        <button
          type="button"
          className="film-play"
          aria-label={`${isPlaying ? 'Stop' : 'Play'}: ${name}`}
          onClick={play}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={isPlaying ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4 2.5v11l9-5.5z'} />
          </svg>
        </button>
        {acts.map((act, index) => (
          <button
            key={act.name}
            type="button"
            aria-pressed={!isWithout && at === index}
            aria-label={`${act.name}: ${name}`}
            onClick={() => show(index)}
          >
            {act.name}
          </button>
        ))}
      </div>
      <div className="film-more">
        <button
          type="button"
          aria-pressed={isWithout}
          aria-label={`Without it: ${name}`}
          onClick={() => {
            setPlaying(false)
            setWithout(!isWithout)
          }}
        >
          Without it
        </button>
        <a href={storyHref(story, globals)} target="_top" aria-label={`Try it: ${name}`}>
          Try it
        </a>
      </div>
    </article>
  )
}
