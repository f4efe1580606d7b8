'use client'

import type { ReactNode } from 'react'
import type { Handlers, Links, RetryHandler } from '../hooks/ErrorUIContext'
import { useErrorUI } from '../hooks/ErrorUIContext'
import type { Retry } from '../hooks/Retry'
import type { StatusMessage } from '../messages/describe'
import type { ActionName } from '../status/statusFacts'
import { Action } from './Action'
import { RetryButton } from './RetryButton'

/** The props of every surface for its steps. */
export interface ActionsProps {
  /** Sends the request again, without an argument. Without it, there is no retry button. A promise keeps the button pending. */
  onRetry?: RetryHandler | undefined
  /** The tries of `useRetry`, instead of `onRetry`. */
  retry?: Retry | undefined
  /** The request's method, if the error does not contain it. A POST that may have taken effect is not offered again. */
  method?: string | undefined
  /** Whether a try is under way, if `onRetry` returns no promise. */
  pending?: boolean | undefined
  /** The handlers of the steps, merged over the provider's. A step without a handler and a link is not shown. */
  handlers?: Handlers | undefined
  /** The links of the steps, merged over the provider's. */
  links?: Links | undefined
  /** The steps to offer, most helpful first, instead of those of the status. */
  steps?: readonly ActionName[] | undefined
  /** Replaces the steps. `null` removes them. */
  actions?: ReactNode | undefined
}

interface Props extends ActionsProps {
  message: StatusMessage
  /** The status or the error that is explained. */
  error: unknown
  children?: ReactNode
}

/** The steps that have a handler or a link, most helpful first. Renders a `<div>`, or nothing if there is no step. */
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
            onRetry={press as RetryHandler}
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
