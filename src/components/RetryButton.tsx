'use client'

import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { forwardRef, useState } from 'react'
import type { ActionHandler } from '../hooks/ErrorUIContext'
import { useErrorUI } from '../hooks/ErrorUIContext'
import { useAnnouncement } from '../hooks/useAnnouncement'
import type { OptionalSubject } from '../hooks/useOutcome'
import { inputOf, useOutcome } from '../hooks/useOutcome'
import { usePress } from '../hooks/usePress'
import { useWait } from '../hooks/useWait'
import { formatCount, formatWait } from '../messages/format'
import { statusFacts } from '../status/statusFacts'

export type RetryButtonProps = Omit<ComponentPropsWithoutRef<'button'>, 'onClick' | 'onKeyDownCapture' | 'disabled'> &
  OptionalSubject & {
    /** Sends the request again. A promise keeps the button pending until it settles. */
    onRetry: ActionHandler
    /** Whether a try is under way, where `onRetry` gives no promise. */
    pending?: boolean | undefined
    /** Presses after which the button gives up. 3 by default. */
    maxTries?: number | undefined
    /** Replaces the localised label. */
    children?: ReactNode
  }

/**
 * Sends the request again, once for each press whatever the clicking. With a `status` or `error` it shows only where
 * repeating can help, and waits as long as `Retry-After` asks (RFC 9110 §10.2.3). It stays focusable while it waits, is
 * pending or has given up. Renders a `<button>`.
 */
export const RetryButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, RetryButtonProps>(function RetryButton(
  { status, error, onRetry, pending, maxTries = 3, children, ...rest },
  ref,
) {
  const { labels, locale, statuses } = useErrorUI().messages
  const input = inputOf({ status, error })
  const { kind, retryAt } = useOutcome(input)
  const hasSubject = input !== undefined
  const [isWaiting, seconds, milestone] = useWait(retryAt)
  const [press, presses, running] = usePress(onRetry)
  const state = running || pending ? 'pending' : presses >= maxTries ? 'gaveUp' : isWaiting ? 'waiting' : 'idle'

  // A try that helped takes the button away with its message; one that leaves it standing has failed again.
  const [tried, setTried] = useState(false)
  if (state === 'pending' && !tried) setTried(true)
  const { title, description } = statuses[kind]

  const texts = {
    idle: hasSubject && tried ? `${title}. ${description}` : retryAt && !presses ? labels.retryReady : '',
    waiting: milestone ? labels.retryIn.replace('{time}', formatWait(milestone, locale)) : undefined,
    pending: labels.retrying,
    gaveUp: formatCount(labels.gaveUp, presses, locale),
  }
  useAnnouncement(texts[state], 'polite', state === 'idle')

  if (hasSubject && statusFacts[kind].retry === 'never') return null
  return (
    <button
      type="button"
      aria-disabled={state === 'idle' ? undefined : true}
      aria-description={state === 'waiting' ? texts.waiting : undefined}
      {...rest}
      ref={ref}
      onClick={(event) => state === 'idle' && press(event)}
      onKeyDownCapture={(event) => {
        // Enter held down would press again and again.
        if (event.repeat && event.key === 'Enter') event.preventDefault()
      }}
      data-error-ui="retry-button"
      data-state={state}
      data-pending={state === 'pending' || undefined}
    >
      <span data-part="label">
        <span data-longest={labels.retrying}>
          {state === 'pending' || state === 'gaveUp' ? texts[state] : (children ?? labels.retry)}
        </span>
        {state === 'waiting' && seconds && (
          <span data-part="countdown" aria-hidden="true">
            {formatWait(seconds, locale, 'narrow')}
          </span>
        )}
      </span>
    </button>
  )
})
