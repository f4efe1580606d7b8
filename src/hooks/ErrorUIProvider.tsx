'use client'

import type { ReactNode } from 'react'
import { useEffect, useMemo, useRef } from 'react'
import type { Outcome } from '../http/Outcome'
import type { Messages } from '../messages/Messages'
import { prepareAnnouncer } from './announce'
import type { Handlers, Links } from './ErrorUIContext'
import { ErrorUIContext, useErrorUI } from './ErrorUIContext'

export interface ErrorUIProviderProps {
  children?: ReactNode
  /** The words to show. English by default. */
  messages?: Messages | undefined
  /** Where the steps lead, added to those of a provider further out. `statusPage` is VTEX's by default. */
  links?: Links | undefined
  /** What the steps do, added to those of a provider further out. */
  handlers?: Handlers | undefined
  /** Called once for each failure that is shown, for monitoring. */
  onOutcome?: ((outcome: Outcome) => void) | undefined
}

/**
 * Sets the words, links and handlers for every component inside. Optional: without it all is English, with VTEX's
 * status page. Renders only its children; it also prepares the live regions, so that what fails later is announced.
 */
export function ErrorUIProvider({ children, messages, links, handlers, onOutcome }: ErrorUIProviderProps) {
  const outer = useErrorUI()
  const loaded = useRef(false)
  // Effects of children run before this one, so whatever is part of the first render still finds `false`.
  useEffect(() => {
    prepareAnnouncer()
    loaded.current = true
  }, [])
  const value = useMemo(
    () => ({
      messages: messages ?? outer.messages,
      links: { ...outer.links, ...links },
      handlers: { ...outer.handlers, ...handlers },
      onOutcome: onOutcome ?? outer.onOutcome,
      isLoaded: () => loaded.current || outer.isLoaded?.() === true,
    }),
    [outer, messages, links, handlers, onOutcome],
  )
  return <ErrorUIContext.Provider value={value}>{children}</ErrorUIContext.Provider>
}
