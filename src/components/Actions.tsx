'use client'

import type { ReactNode } from 'react'
import type { ActionHandler, Handlers, Links } from '../hooks/ErrorUIContext'
import { useErrorUI } from '../hooks/ErrorUIContext'
import type { Retry } from '../hooks/useRetry'
import type { StatusMessage } from '../messages/describe'
import type { ActionName } from '../status/statusFacts'
import { Action } from './Action'
import { RetryButton } from './RetryButton'

/** What every surface takes to carry out its steps. */
export interface ActionsProps {
  /** Sends the request again. Without it there is no retry button. A promise keeps the button pending. */
  onRetry?: ActionHandler | undefined
  /** The tries of `useRetry`, instead of `onRetry`. */
  retry?: Retry | undefined
  /** The request's method, where the error does not tell: a POST that may have taken effect is not offered again at once. */
  method?: string | undefined
  /** Whether a try is under way, where `onRetry` gives no promise. */
  pending?: boolean | undefined
  /** What the steps do, over the provider's. A step with neither handler nor link is not shown. */
  handlers?: Handlers | undefined
  /** Where the steps lead, over the provider's. */
  links?: Links | undefined
  /** Which steps to offer, most helpful first, instead of those of the status. */
  steps?: readonly ActionName[] | undefined
  /** Replaces the steps. `null` leaves them out. */
  actions?: ReactNode | undefined
}

interface Props extends ActionsProps {
  message: StatusMessage
  /** The status or the error that is explained. */
  error: unknown
  children?: ReactNode
}

/** The steps that help and can be carried out, most helpful first. Renders a `<div>`, or nothing. */
export function Actions({ message, error, onRetry, steps, actions, children, ...own }: Props) {
  const ui = useErrorUI()
  if (actions !== undefined) return actions && <div data-part="actions">{actions}</div>
  const handlers = { ...ui.handlers, ...own.handlers }
  const links = { ...ui.links, ...own.links }
  const { retry, method, pending } = own
  const press = onRetry ?? handlers.retry
  const names = (steps ?? message.actions).filter((name) =>
    name === 'retry' ? retry || press : handlers[name] || links[name],
  )
  if (!children && !names.length) return null
  return (
    <div data-part="actions">
      {names.map((name) =>
        name === 'retry' ? (
          <RetryButton
            key={name}
            {...{ error, retry, method, pending, beside: names }}
            onRetry={press as ActionHandler}
          />
        ) : (
          <Action key={name} name={name} href={links[name]} onPress={handlers[name]}>
            {message.labels?.[name]}
          </Action>
        ),
      )}
      {children}
    </div>
  )
}
