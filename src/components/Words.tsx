'use client'

import type { ReactNode } from 'react'
import { useErrorUI } from '../hooks/ErrorUIContext'
import type { StatusMessage } from '../messages/describe'

/** What every surface lets its user replace. */
export interface WordsProps {
  /** Replaces the localised title. */
  heading?: ReactNode | undefined
  /** Makes the title a heading of this level. A page has an `<h1>` by default; elsewhere the title is plain text. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** Replaces the localised description. `null` leaves it out. */
  description?: ReactNode | undefined
  /** Added below the description. */
  children?: ReactNode
}

interface Props extends WordsProps {
  message: StatusMessage
  /** The status or the error that is explained. */
  error: unknown
  /** Given to what describes the failure: the description, and what the caller adds. */
  id?: string | undefined
}

/** The description, what the caller adds, and the documentation of a developer catalogue. */
export function Words({ id, message, error, description, children }: Props) {
  // A step that leads to the same place says it already.
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
