'use client'

import type { ComponentType, ReactNode } from 'react'
import { useEffect, useMemo, useRef } from 'react'
import type { Outcome } from '../http/Outcome'
import { readOutcomeOnce } from '../http/readOutcomeOnce'
import type { StatusMessage } from '../messages/describe'
import type { Messages } from '../messages/Messages'
import { prepareAnnouncer } from './announce'
import type { Handlers, Links } from './ErrorUIContext'
import { ErrorUIContext, useErrorUI } from './ErrorUIContext'
import type { FailureReport } from './failureReport'
import { failureReport } from './failureReport'

export interface ErrorUIProviderProps {
  children?: ReactNode
  /** The words to show. English by default. */
  messages?: Messages | undefined
  /** Where the steps lead, added to those of a provider further out. `statusPage` is VTEX's by default. */
  links?: Links | undefined
  /** What the steps do, added to those of a provider further out. */
  handlers?: Handlers | undefined
  /** Better words and steps where more than the status is known, such as `checkoutReasons`; `undefined` leaves the status's. */
  reasons?: ((outcome: Outcome) => Partial<StatusMessage> | undefined) | undefined
  /** Shows what support needs below each message: `ErrorDetails`. Left out, nothing is shown and nothing is loaded. */
  details?: ComponentType<{ error: unknown }> | undefined
  /** Called once for each failure that is shown, for monitoring. Gets no personal data. */
  onOutcome?: ((report: FailureReport) => void) | undefined
}

/**
 * Sets the words, links and handlers for every component inside. Optional: without it all is English, with VTEX's
 * status page. Renders only its children; it also prepares the live regions, so that what fails later is announced.
 */
export function ErrorUIProvider({
  children,
  messages,
  links,
  handlers,
  reasons,
  details,
  onOutcome,
}: ErrorUIProviderProps) {
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
      read: readOutcomeOnce,
      report: onOutcome ? reporter(onOutcome) : outer.report,
      explain: reasons ? explainer(reasons) : outer.explain,
      Details: details ?? outer.Details,
      isLoaded: () => loaded.current || outer.isLoaded?.() === true,
    }),
    [outer, messages, links, handlers, reasons, details, onOutcome],
  )
  return <ErrorUIContext.Provider value={value}>{children}</ErrorUIContext.Provider>
}

function reporter(onOutcome: (report: FailureReport) => void) {
  return (input: unknown, last: string | undefined) => {
    const report = failureReport(input)
    const key = report && `${report.fingerprint}|${report.requestId}`
    if (!report || key === last) return key
    try {
      onOutcome(report)
    } catch (error) {
      complain(error)
    }
    return key
  }
}

function explainer(reasons: (outcome: Outcome) => Partial<StatusMessage> | undefined) {
  return (input: unknown, message: StatusMessage) => {
    try {
      return { ...message, ...reasons(readOutcomeOnce(input)) }
    } catch (error) {
      complain(error)
      return message
    }
  }
}

/** What a shop hands in must not break the message that is being shown, nor fail in silence. */
function complain(error: unknown) {
  // biome-ignore lint/suspicious/noConsole: a server has no window to report to
  const report = globalThis.reportError ?? console.error
  report(error)
}
