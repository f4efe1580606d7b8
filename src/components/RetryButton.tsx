'use client'

import type { ComponentPropsWithoutRef, MouseEvent, ReactNode } from 'react'
import { forwardRef, useState } from 'react'
import type { RetryHandler } from '../hooks/ErrorUIContext'
import { useErrorUI } from '../hooks/ErrorUIContext'
import type { Retry } from '../hooks/Retry'
import type { RetryView } from '../hooks/retryView'
import type { OptionalSubject } from '../hooks/Subject'
import { inputOf, methodOf } from '../hooks/Subject'
import { useAnnouncement } from '../hooks/useAnnouncement'
import { usePresses } from '../hooks/usePresses'
import { useStatusMessage } from '../hooks/useStatusMessage'
import { useWait } from '../hooks/useWait'
import { formatWait, sentences } from '../messages/format'
import type { ActionName } from '../status/statusFacts'
import { Action } from './Action'

type ButtonProps = Omit<ComponentPropsWithoutRef<'button'>, 'onClick' | 'onKeyDownCapture' | 'disabled'>

export type RetryButtonProps = ButtonProps &
  OptionalSubject & {
    /** The request's method, where the error does not tell: a POST that may have taken effect is not offered again. */
    method?: string | undefined
    /** Whether a try is under way, where `onRetry` gives no promise. */
    pending?: boolean | undefined
    /** Presses after which the button gives up, where there is `onRetry`. 6 by default. */
    maxPresses?: number | undefined
    /** The steps that stand beside it already; otherwise it adds the one that helps more, the orders or support. */
    beside?: readonly ActionName[] | undefined
    /** Replaces the localised label. */
    children?: ReactNode
  } & (
    | {
        /** Sends the request again. A promise keeps the button pending until it settles. */
        onRetry: RetryHandler
        retry?: undefined
      }
    | {
        /** The tries of `useRetry`, which decides when, how often, and who has to look first. */
        retry: Retry | undefined
        onRetry?: RetryHandler | undefined
      }
  )

/**
 * Sends the request again, once for each press whatever the clicking. With a `status` or `error` it shows only where
 * repeating can help and is safe, and waits as long as `Retry-After` asks (RFC 9110 §10.2.3). With the tries of `useRetry`, a
 * request that may have taken effect is sent again only by a second press, after the shopper was asked to look. It stays
 * focusable while it waits, is pending or has given up. Renders a `<button>`, and before it the step that helps more.
 */
export const RetryButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, RetryButtonProps>(function RetryButton(
  { status, error = undefined, retry, onRetry, method, pending, maxPresses = 6, beside, children, ...rest },
  ref,
) {
  const { messages, emit } = useErrorUI()
  const { labels, locale } = messages
  const input = inputOf({ status, error }) ?? retry?.error
  const message = useStatusMessage(input, { method: methodOf({ retry, method }) })
  // The session of `useRetry` counts its presses itself, and tells the rest.
  const hasSession = retry?.view !== undefined
  const presses = usePresses(`${message.kind} ${message.status}`, maxPresses, (name) => {
    if (name === 'pressed' || !hasSession) emit?.(name, input)
  })
  const until = hasSession ? retry.retryAt : (retry?.retryAt ?? presses.restUntil ?? message.retryAt)
  const { isWaiting, seconds, milestone } = useWait(until)
  const view: RetryView = retry?.view?.(messages, seconds, milestone) ?? {
    state: stateOf(retry, presses.isRunning || pending === true, isWaiting, presses.restUntil !== undefined),
  }
  const { state, label, note, isReady = state === 'idle' } = view

  // A try that helped takes the button away with its message; one that leaves it standing has failed again.
  const [tried, setTried] = useState(false)
  if (state === 'pending' && !tried) setTried(true)

  const rule = input === undefined ? 'manual' : message.retry
  const wasKept = until !== undefined && (!tried || presses.restUntil !== undefined)
  const texts = {
    idle: wasKept
      ? labels.retryReady
      : tried && input !== undefined
        ? sentences(message.title, message.description, locale)
        : '',
    waiting: milestone ? labels.retryIn.replace('{time}', formatWait(milestone, locale)) : null,
    pending: labels.retrying,
    gaveUp: labels.gaveUp,
  }
  const { said = texts[state] } = view
  useAnnouncement(said, 'polite', state === 'idle')

  function press({ detail }: MouseEvent<HTMLButtonElement>) {
    if (!isReady) return
    const send = retry?.state === 'asking' ? retry.confirm : (retry?.run ?? onRetry)
    presses.press(() => {
      // No argument: clients take one for data.
      const answer = send?.()
      // The session says itself whether a try is under way.
      return hasSession ? undefined : answer
    }, detail)
  }

  if (rule === 'never' || (rule === 'verifyFirst' && !retry?.confirm)) return null
  const helps = state === 'gaveUp' ? 'support' : rule === 'verifyFirst' && 'checkOrders'
  return (
    <>
      {helps && !beside?.includes(helps) && <Action name={helps} />}
      <button
        type="button"
        aria-disabled={isReady ? undefined : true}
        aria-description={note || state === 'waiting' ? said || note : undefined}
        {...rest}
        ref={ref}
        onClick={press}
        onKeyDownCapture={(event) => {
          // Enter held down would press again and again.
          if (event.repeat && event.key === 'Enter') event.preventDefault()
        }}
        data-error-ui="retry-button"
        data-state={state}
        data-pending={state === 'pending' || undefined}
      >
        <span data-part="label">
          <span data-longest={view.longest ?? labels.retrying}>
            {label ?? (state === 'pending' || state === 'gaveUp' ? texts[state] : (children ?? labels.retry))}
          </span>
          {state === 'waiting' && !isReady && seconds && (
            <span data-part="countdown" aria-hidden="true">
              {formatWait(seconds, locale, 'short')}
            </span>
          )}
        </span>
      </button>
      {note && (
        <span data-part="note" aria-hidden="true">
          {note}
        </span>
      )}
    </>
  )
})

/** What it shows of tries that bring no words of their own, or of a handler. */
function stateOf(retry: Retry | undefined, isRunning: boolean, isWaiting: boolean, isUsedUp: boolean) {
  const { state } = retry ?? {}
  if (isRunning || state === 'sending' || state === 'verifying') return 'pending'
  if (state === 'gaveUp' || (isUsedUp && isWaiting)) return 'gaveUp'
  return isWaiting || state === 'waiting' ? 'waiting' : 'idle'
}
