'use client'

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useChunkReload } from '../hooks/useChunkReload'
import { useFailedAgain } from '../hooks/useFailedAgain'
import { useStatusMessage } from '../hooks/useStatusMessage'
import { isChunkError } from '../http/isChunkError'
import { Action } from './Action'
import { ErrorBanner } from './ErrorBanner'
import { ErrorPage } from './ErrorPage'
import { RetryButton } from './RetryButton'

export interface ErrorFallbackProps {
  /** What was thrown. */
  error: unknown
  /** Renders a page or a banner. By default it renders a page if nothing else is visible beside it. */
  as?: 'page' | 'banner' | undefined
  /** Identifies the running release: a lost chunk reloads the page once for each release. By default, the URLs of the scripts do. */
  release?: string | undefined
  /** Fetches and renders again (Next.js). */
  retry?: (() => void) | undefined
  /** Renders again (Next.js, TanStack Router). */
  reset?: (() => void) | undefined
  /** Renders again (react-error-boundary). */
  resetErrorBoundary?: ((...args: unknown[]) => void) | undefined
  /** Renders again (Sentry). */
  resetError?: (() => void) | undefined
  /** The id of the event (Sentry). `ErrorDetails` shows it as the request id. */
  eventId?: string | undefined
}

/**
 * The fallback of an error boundary: fits react-error-boundary, Next.js, React Router, TanStack Router and Sentry. It offers to try again.
 * If the same failure follows at once, it offers to refresh the page instead. If a part of the code cannot be loaded, it reloads the page,
 * once for each release. It needs no network and no provider. Renders an `ErrorPage` or a banner.
 */
export function ErrorFallback({ error, as, release, eventId, ...resets }: ErrorFallbackProps) {
  const { retry, reset, resetErrorBoundary, resetError } = resets
  const renderAgain = retry ?? resetErrorBoundary ?? reset ?? resetError
  const isChunk = isChunkError(error)
  const isReloading = useChunkReload(isChunk, release)
  const [failedAgain, noteReset] = useFailedAgain(error)
  const subject = useMemo(() => {
    if (isChunk) return { ...lostChunk }
    return eventId ? { error, requestId: eventId } : error
  }, [error, isChunk, eventId])
  const message = useStatusMessage(subject)
  const root = useRef<HTMLElement>(null)
  const [standsAlone, setStandsAlone] = useState(true)
  useBrowserLayoutEffect(() => setStandsAlone(isAlone(root.current)), [])
  if (isReloading) return null

  const isPage = (as ?? (standsAlone ? 'page' : 'banner')) === 'page'
  const others = message.actions.filter((name) => !/^(retry|refresh|support)$/.test(name))
  const ways = waysOut.filter((name) => isPage && !others.includes(name))
  // A lost chunk stays lost until the page is reloaded, and a failure that came back at once would come back again.
  const canReset = renderAgain && !failedAgain && !isChunk
  const actions = (
    <>
      {canReset ? (
        <RetryButton
          // A request with an unknown failure is not repeated, but a component that threw may render next time.
          error={message.kind === 'unknown' ? undefined : subject}
          method="GET"
          onRetry={() => {
            // Offline, a router that fetches the page again would replace it by the browser’s own error page.
            if (navigator.onLine === false) return undefined
            noteReset()
            return renderAgain()
          }}
        />
      ) : (
        <Action name="refresh" />
      )}
      {[...others, ...ways, 'support' as const].map((name) => (
        <Action key={name} name={name} />
      ))}
    </>
  )
  const props = { error: subject, actions, ref: root as never }
  return isPage ? <ErrorPage {...props} /> : <ErrorBanner {...props} />
}

const waysOut = ['home', 'search'] as const

// React 18 warns about a layout effect on a server, where there is nothing to measure.
const useBrowserLayoutEffect = typeof document === 'object' ? useLayoutEffect : useEffect

// A chunk is fetched, so its failure is described as one of `fetch`. Each failure gets a copy, so that it is read again: the browser may be
// offline by then.
const lostChunk = { message: 'Failed to fetch' }

/** Whether no other element is visible in the page, or in its `<main>`. */
function isAlone(element: HTMLElement | null): boolean {
  for (let each = element; each && !/^(MAIN|BODY)$/.test(each.tagName); each = each.parentElement) {
    const beside = [...(each.parentElement?.children ?? [])].filter((other) => other !== each && isVisible(other))
    if (beside.length) return false
  }
  return true
}

function isVisible(element: Element): boolean {
  return !/^(SCRIPT|STYLE|LINK|TEMPLATE|NOSCRIPT)$/.test(element.tagName) && element.getBoundingClientRect().height > 1
}
