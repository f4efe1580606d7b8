'use client'

import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { forwardRef } from 'react'
import type { RetryHandler } from '../hooks/ErrorUIContext'
import { useErrorUI } from '../hooks/ErrorUIContext'
import { messageFor } from '../hooks/messageFor'
import type { Retry } from '../hooks/Retry'
import type { RetryComponent, SubjectProps } from '../hooks/Subject'
import { inputOf, methodOf } from '../hooks/Subject'
import { useSameInput } from '../hooks/useSameInput'
import type { ActionName } from '../status/statusFacts'
import { RetryControl } from './RetryControl'

export interface RetryButtonProps
  extends Omit<ComponentPropsWithoutRef<'button'>, 'onClick' | 'onKeyDownCapture' | 'disabled'>,
    SubjectProps {
  /** Sends the request again, without an argument. A promise keeps the button pending until it settles. */
  onRetry?: RetryHandler | undefined
  /** The tries of `useRetry`, which decides when, how often, and who has to look first. */
  retry?: Retry | undefined
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
}

/**
 * Sends the request again, once for each press whatever the clicking. With a `status` or `error` it shows only where
 * repeating can help and is safe, and waits as long as `Retry-After` asks (RFC 9110 §10.2.3). With the tries of `useRetry`, a
 * request that may have taken effect is sent again only by a second press, after the shopper was asked to look. It stays
 * focusable while it waits, is pending or has given up. Renders a `<button>`, and before it the step that helps more.
 */
export const RetryButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, RetryButtonProps>(function RetryButton(
  { status, error, retry, onRetry, method, pending, maxPresses, beside, children, ...rest },
  ref,
) {
  const ui = useErrorUI()
  const input = useSameInput(inputOf({ status, error }) ?? retry?.error)
  const rule = messageFor(input, ui, methodOf({ retry, method }), ui.messages)
  return (
    <RetryControl
      {...{ ui, rule, input, retry, onRetry, pending, maxPresses, rest, lang: ui.locale }}
      beside={beside?.map((name) => ({ name }))}
      buttonRef={ref}
    >
      {children}
    </RetryControl>
  )
}) as RetryComponent<RetryButtonProps, HTMLButtonElement>
