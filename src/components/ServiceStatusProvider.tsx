'use client'

import type { ReactNode } from 'react'
import { useMemo } from 'react'
import type { StepComponents } from '../hooks/ErrorUIContext'
import { ErrorUIContext, useErrorUI } from '../hooks/ErrorUIContext'
import { ServiceStatusContext, useServiceStatus } from '../hooks/ServiceStatusContext'
import type { ServiceStatusSource } from '../live/serviceStatusSource'
import type { ServiceWords } from '../messages/ServiceWords'
import { ServiceStatusLink } from './ServiceStatusLink'
import { ServiceStatusNote } from './ServiceStatusNote'

export interface ServiceStatusProviderProps {
  children?: ReactNode
  /** The status page: `serviceStatusSource({ url })`. Create it once, outside of components. */
  source: ServiceStatusSource
  /** The words for what the page says, such as `servicePtBR`. */
  words: ServiceWords
  /** What the failures inside are about, such as `checkout`, if their requests do not tell. */
  about?: string | undefined
  /** Shows the names of incidents too, which are the page's own words, as texts in this language (BCP 47). */
  pageLanguage?: string | undefined
}

/**
 * Lets every message inside it know of the platform's status page. A failure that an incident explains says so, with the time at which it began and
 * a link, and that it is over; links to the status page show how things stand there. Stands inside `ErrorUIProvider`. Renders its children only.
 */
export function ServiceStatusProvider({ children, source, words, about, pageLanguage }: ServiceStatusProviderProps) {
  const outer = useErrorUI()
  const outerStatus = useServiceStatus()
  const status = useMemo(
    () => ({
      // Inside another provider, what is the shop's own is known there.
      ...(outer.News === ServiceStatusNote ? outerStatus : { Link: outer.components?.Link }),
      source,
      words,
      ...(about && { about }),
      ...(pageLanguage && { pageLanguage }),
    }),
    [source, words, about, pageLanguage, outer, outerStatus],
  )
  const ui = useMemo(
    () => ({
      ...outer,
      News: ServiceStatusNote,
      components: { ...outer.components, Link: ServiceStatusLink as StepComponents['Link'] },
    }),
    [outer],
  )
  return (
    <ServiceStatusContext.Provider value={status}>
      <ErrorUIContext.Provider value={ui}>{children}</ErrorUIContext.Provider>
    </ServiceStatusContext.Provider>
  )
}
