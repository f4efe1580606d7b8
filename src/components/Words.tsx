'use client'

import type { ReactNode } from 'react'
import { useErrorUI } from '../hooks/ErrorUIContext'
import type { StatusMessage } from '../messages/describe'

/** The words that a shop can replace in every surface. */
export interface WordsProps {
  /** Replaces the localised title. */
  heading?: ReactNode | undefined
  /** Makes the title a heading of this level. On `ErrorPage` it is an `<h1>` by default, elsewhere plain text. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** Replaces the localised description. `null` removes it. */
  description?: ReactNode | undefined
  /** Added below the description. */
  children?: ReactNode
}

interface Props extends WordsProps {
  message: StatusMessage
  /** The status or the error that is explained. */
  error: unknown
  /** The id of the element that contains the description and the caller's children. */
  id?: string | undefined
}

/** The description, the caller's children, the documentation links of a developer catalogue, and the details. */
export function Words({ id, message, error, description, children }: Props) {
  // A link to the same page as a step would be shown twice.
  const { links: steps, Details } = useErrorUI()
  const links = message.links.filter(({ href }) => !Object.values(steps).includes(href))
  return (
    <>
      <div id={id}>
        {description !== null && <p data-part="description">{description ?? message.description}</p>}
        {children}
      </div>
      {links.length > 0 && (
        <ul data-part="links">
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      )}
      {Details && <Details error={error} />}
    </>
  )
}
