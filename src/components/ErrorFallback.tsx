'use client'

import type { ComponentPropsWithoutRef, ReactNode, RefObject } from 'react'
import { useMemo, useRef } from 'react'
import { useErrorUI } from '../hooks/ErrorUIContext'
import { messageFor } from '../hooks/messageFor'
import { namedStep } from '../hooks/surfaceSteps'
import { useChunkReload } from '../hooks/useChunkReload'
import { useFailedAgain } from '../hooks/useFailedAgain'
import { useHydrating } from '../hooks/useHydrating'
import { usePlace } from '../hooks/usePlace'
import type { StepsProps, WordsProps } from '../hooks/useSurface'
import { useSurface } from '../hooks/useSurface'
import { isChunkError } from '../http/isChunkError'
import { readDigest } from '../http/publicError'
import { readFrameworkSignal } from '../http/readFrameworkSignal'
import { english } from '../messages/english'
import { isOnline } from '../retry/online'
import type { ActionName } from '../status/statusFacts'
import { stepElement } from './Action'
import { pageElement } from './Page'
import { panelElement } from './Panel'
import { RetryButton } from './RetryButton'
import { isSearchField } from './SearchField'

interface Resets {
  /** Fetches and renders again (Next.js). */
  retry?: (() => void) | undefined
  /** Renders again (Next.js, TanStack Router). */
  reset?: (() => void) | undefined
  /** Renders again (react-error-boundary). */
  resetErrorBoundary?: ((...args: unknown[]) => void) | undefined
  /** Renders again (Sentry). */
  resetError?: (() => void) | undefined
}

export interface ErrorFallbackProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>,
    WordsProps,
    Pick<StepsProps, 'steps' | 'links' | 'handlers'>,
    Resets {
  /** What was thrown. */
  error: unknown
  /**
   * Renders a page or a banner. By default it renders a page if it replaces one: nothing else is visible in `<main>`, or between the header
   * and the footer. What lies above the page does not count, such as a cookie bar.
   */
  as?: 'page' | 'banner' | undefined
  /** Whether a lost chunk reloads the page, once for each release and tab. By default it does so only in place of the whole page. */
  reload?: boolean | undefined
  /** Identifies the running release. By default, the file that the app starts with does, without its query, or Next.js's id of the build. */
  release?: string | undefined
  /** The id of the event (Sentry). `ErrorDetails` shows it as the request id. */
  eventId?: string | undefined
}

/**
 * The fallback of an error boundary: fits react-error-boundary, Next.js, React Router, TanStack Router and Sentry. It offers to try again.
 * If the same failure follows at once, it offers to refresh the page instead. If a part of the code cannot be loaded and the page is lost,
 * it reloads the page, once for each release. What a framework has thrown to redirect, or to show its own page, it throws again. It needs
 * no network and no provider. Renders an `ErrorPage` or a banner.
 */
export function ErrorFallback({ as, release, reload, ...props }: ErrorFallbackProps): ReactNode {
  const { error } = props
  const signal = readFrameworkSignal(error)
  if (signal) throw signal
  const root = useRef<HTMLElement>(null)
  const hydrating = useHydrating()
  const isChunk = useMemo(() => isChunkError(error), [error])
  const place = usePlace(root, as && (as === 'page' ? as : 'part'))
  const isAsked = isChunk && (reload ?? place === 'page')
  const isReloading = useChunkReload(isAsked, release)
  if (isReloading) return null
  // Stands in its place until that is measured, before anything is painted. The markup of a server is there already.
  if (!hydrating && (!place || (isAsked && isReloading === undefined))) return <section ref={root} />
  return <Shown {...props} isChunk={isChunk} isPage={place !== 'part'} root={root} />
}

type ShownProps = Omit<ErrorFallbackProps, 'as' | 'release' | 'reload'> & {
  isChunk: boolean
  isPage: boolean
  root: RefObject<HTMLElement | null>
}

/** The same component whether it is a page or a banner, so that the failure is reported once, and the focus stays if that changes. */
function Shown(props: ShownProps): ReactNode {
  const { error, isChunk, isPage, root, eventId, retry, reset, resetErrorBoundary, resetError, ...rest } = props
  const { steps, links, handlers, heading, headingLevel, description, children, ...attributes } = rest
  const renderAgain = retry ?? resetErrorBoundary ?? reset ?? resetError
  const [failedAgain, noteReset] = useFailedAgain(error, root)
  const subject = useMemo(() => {
    if (isChunk) return { ...lostChunk }
    const failure = readDigest(error)
    return eventId ? { error: failure, requestId: eventId } : failure
  }, [error, isChunk, eventId])
  const ui = useErrorUI()
  const hydrating = useHydrating()
  const message = messageFor(subject, ui, undefined, ui.messages ?? english)
  const { kind, tone } = message
  // A request with an unknown failure is not repeated, but a component that threw may render next time. So may what a server rendered.
  const isOwnFailure = message.retry === 'never' && (kind === 'unknown' || tone === 'critical')
  // A lost chunk stays lost until the page is reloaded, and a failure that came back at once would come back again.
  const isStuck = !renderAgain || failedAgain || isChunk
  const canReset = !isStuck && (isOwnFailure || message.retry !== 'never')
  const others = message.actions.filter((name) => !/^(retry|refresh|support)$/.test(name))
  const ways = [...others, ...waysOut.filter((name) => isPage && !others.includes(name)), 'support' as const]
  const stepOf = (name: ActionName) => {
    // In place of what failed, a reload hides nothing.
    const rule = name === 'refresh' ? { ...message, retry: 'never' as const } : message
    const step = namedStep(name, rule, ui, links, handlers, hydrating)
    return step.href || step.onPress ? step : undefined
  }
  const needsRefresh = isStuck || message.actions.includes('refresh') || !ways.some(stepOf)
  const first = canReset ? 'retry' : needsRefresh && 'refresh'
  const offered = steps?.map((step) => (step === 'retry' ? first : step)) ?? [first, ...ways]
  const found = isPage && offered.includes('search') ? stepOf('search') : undefined
  const search = found && isSearchField(found, message) ? found : undefined
  const elements = [...new Set(offered)].map((step) => {
    if (!step || (search && step === 'search')) return null
    if (typeof step === 'object') return stepElement({ ...step, isOwn: true }, ui, ui.locale)
    if (step !== 'retry') {
      const named = stepOf(step)
      return named ? stepElement(named, ui, ui.locale) : null
    }
    return (
      <RetryButton
        key={step}
        error={isOwnFailure ? undefined : subject}
        method="GET"
        onRetry={() => {
          // Offline, a router that fetches the page again would replace it by the browser’s own error page.
          if (!isOnline()) return undefined
          noteReset()
          return renderAgain?.()
        }}
      />
    )
  })
  const surface = useSurface({
    // Boundaries give more than the error, such as a trace of the components.
    ...Object.fromEntries(Object.entries(attributes).filter(([name]) => attribute.test(name))),
    heading,
    headingLevel,
    description,
    children,
    error: subject,
    actions: elements.some(Boolean) ? elements : null,
  })
  return isPage
    ? pageElement({ rootRef: root, search }, surface)
    : panelElement({ name: 'banner', rootRef: root }, surface)
}

const waysOut = ['home', 'search'] as const

const attribute = /^(id|className|style|title|lang|dir|role|tabIndex|hidden|inert|on[A-Z].*|data-.*|aria-.*)$/

// A chunk is fetched, so its failure is described as one of `fetch`. Each failure gets a copy, so that it is read again: the browser may be
// offline by then.
const lostChunk = { message: 'Failed to fetch' }
