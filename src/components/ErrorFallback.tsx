'use client'

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useErrorUI } from '../hooks/ErrorUIContext'
import { useChunkReload } from '../hooks/useChunkReload'
import { useFailedAgain } from '../hooks/useFailedAgain'
import { useStatusMessage } from '../hooks/useStatusMessage'
import { isChunkError } from '../http/isChunkError'
import { Action } from './Action'
import { ErrorPage } from './ErrorPage'
import { Panel } from './Panel'
import { RetryButton } from './RetryButton'

export interface ErrorFallbackProps {
  /** What was thrown. */
  error: unknown
  /** Whether it stands for a whole page or for a part of one. By default it looks: a page where it stands alone. */
  as?: 'page' | 'banner' | undefined
  /** Names the running release, so that a lost chunk reloads the page once for each. By default the page's scripts do. */
  release?: string | undefined
  /** Fetches and renders again (Next.js). */
  retry?: (() => void) | undefined
  /** Renders again (Next.js, TanStack Router). */
  reset?: (() => void) | undefined
  /** Renders again (react-error-boundary). */
  resetErrorBoundary?: ((...args: unknown[]) => void) | undefined
  /** Renders again (Sentry). */
  resetError?: (() => void) | undefined
  /** The report's id (Sentry), shown to those who need support. */
  eventId?: string | undefined
}

/**
 * What an error boundary shows: fits react-error-boundary, Next.js, React Router, TanStack Router and Sentry. Offers to try
 * again once; what fails again at once is told to refresh instead. Loads the page again, once for each release, where a part
 * of its code is gone. Needs no network and no provider. Renders an `ErrorPage` or a banner.
 */
export function ErrorFallback({ error, as, release, eventId, ...resets }: ErrorFallbackProps) {
  const { retry, reset, resetErrorBoundary, resetError } = resets
  const again = retry ?? resetErrorBoundary ?? reset ?? resetError
  const { handlers } = useErrorUI()
  const isChunk = isChunkError(error)
  const isReloading = useChunkReload(isChunk, release)
  const [failedAgain, noteReset] = useFailedAgain(error)
  const subject = useMemo(
    () => (isChunk ? { ...lost } : eventId ? { error, requestId: eventId } : error),
    [error, isChunk, eventId],
  )
  const message = useStatusMessage(subject)
  const root = useRef<HTMLElement>(null)
  const [standsAlone, setStandsAlone] = useState(true)
  useBrowserLayoutEffect(() => setStandsAlone(isAlone(root.current)), [])
  if (isReloading) return null

  const isPage = (as ?? (standsAlone ? 'page' : 'banner')) === 'page'
  const others = message.actions.filter((name) => !/^(retry|refresh|support)$/.test(name))
  const ways = waysOut.filter((name) => isPage && !others.includes(name))
  // A lost chunk stays lost for this page, and what failed again at once would fail again.
  const canReset = again && !failedAgain && !isChunk
  const actions = (
    <>
      {canReset ? (
        <RetryButton
          // What was thrown while rendering may render next time, though a request would not be repeated.
          error={message.kind === 'unknown' ? undefined : subject}
          method="GET"
          onRetry={() => {
            // Routers that fetch anew would leave the page for the browser’s own.
            if (navigator.onLine === false) return undefined
            noteReset()
            return again()
          }}
        />
      ) : (
        <Action name="refresh" onPress={handlers.refresh ?? (() => location.reload())} />
      )}
      {[...others, ...ways, 'support' as const].map((name) => (
        <Action key={name} name={name} />
      ))}
    </>
  )
  const props = { error: subject, actions, ref: root as never }
  return isPage ? <ErrorPage {...props} /> : <Panel {...props} as="section" name="banner" />
}

const waysOut = ['home', 'search'] as const

// React 18 warns of a layout effect on a server, where there is nothing to look at.
const useBrowserLayoutEffect = typeof document === 'object' ? useLayoutEffect : useEffect

// The code is fetched, so it fails as fetch does. Each failure is read anew, since the browser may be offline by now.
const lost = { message: 'Failed to fetch' }

/** Whether an element has the page, or its main part, to itself. */
function isAlone(element: HTMLElement | null): boolean {
  for (let each = element; each && !/^(MAIN|BODY)$/.test(each.tagName); each = each.parentElement) {
    const beside = [...(each.parentElement?.children ?? [])].filter((other) => other !== each && isSeen(other))
    if (beside.length) return false
  }
  return true
}

function isSeen(element: Element): boolean {
  return !/^(SCRIPT|STYLE|LINK|TEMPLATE|NOSCRIPT)$/.test(element.tagName) && element.getBoundingClientRect().height > 1
}
