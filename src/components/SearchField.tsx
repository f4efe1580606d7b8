import type { FormEvent, ReactElement } from 'react'
import type { ErrorUI } from '../hooks/ErrorUIContext'
import type { SurfaceStep } from '../hooks/surfaceSteps'
import type { StatusMessage } from '../messages/describe'

/**
 * Whether a page shows a step as a field: what is not at its address may be somewhere else in the store. A shop that handles the press shows
 * a search of its own.
 */
export function isSearchField({ name, href, onPress, isOwn }: SurfaceStep, { actions }: StatusMessage): boolean {
  return name === 'search' && !!href && !onPress && !isOwn && actions.includes(name)
}

/**
 * A field that searches the store, in place of the link to its search. The term is the parameter of the link that is empty or a template
 * (`/s?term=`), or `q`. The form is sent by GET, so it works without a script. Renders a `<form>`.
 */
export function searchElement(
  { href = '', label }: SurfaceStep,
  { follow }: ErrorUI,
  lang: string | undefined,
  id: string,
): ReactElement {
  const [path, query] = href.split(/[?#]/)
  let field = 'q'
  const others: ReactElement[] = []
  for (const [name, value] of new URLSearchParams(href.includes('?') ? query : ''))
    if (!value || value[0] === '{') field = name
    else others.push(<input key={name} type="hidden" name={name} value={value} />)
  // The shop's router follows it as it follows a link that is pressed.
  const submit = (event: FormEvent<HTMLFormElement>) =>
    follow?.(
      Object.assign(event, { button: 0 }) as never,
      `${path}?${new URLSearchParams(new FormData(event.currentTarget) as never)}`,
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a form is needed, and Safari 16 does not know <search>
    <form role="search" action={path || undefined} onSubmit={submit} data-part="search" lang={lang}>
      <label htmlFor={id} data-part="name">
        {label}
      </label>
      {others}
      <input type="search" id={id} name={field} data-part="field" />
      <button type="submit" aria-label={label} data-part="go">
        <svg viewBox="0 0 24 24" aria-hidden="true" data-part="lens">
          <path d="M4 10a6 6 0 1 0 12 0 6 6 0 1 0-12 0m10 4l6 6" />
        </svg>
      </button>
    </form>
  )
}
