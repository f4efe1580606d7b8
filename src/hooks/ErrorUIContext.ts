'use client'

import type { ComponentType } from 'react'
import { createContext, useContext } from 'react'
import type { Outcome } from '../http/Outcome'
import type { StatusMessage } from '../messages/describe'
import { english } from '../messages/english'
import type { BaseMessages } from '../messages/Messages'
import type { ActionName } from '../status/statusFacts'
import type { ErrorUIEvent, ErrorUIEventName, FailureReport } from './failureReport'

/** The link of each step. A step without a link and without a handler is not shown. */
export type Links = { readonly [Name in ActionName]?: string | undefined }

/** The callbacks of a provider. */
export interface Listeners {
  onOutcome?: ((report: FailureReport) => void) | undefined
  onEvent?: ((event: ErrorUIEvent) => void) | undefined
}

/** Carries out a step. It receives the click event, so that a client-side router can handle a link (`preventDefault`). */
export type ActionHandler = (event: React.MouseEvent<HTMLElement>) => unknown

/** Sends the request again. It is called without an argument, so a client's `refetch` or `mutate` can be passed as it is. */
export type RetryHandler = () => unknown

/** The handler of each step. If the step has a link too, the handler runs when the shopper follows the link. */
export type Handlers = { readonly [Name in Exclude<ActionName, 'retry'>]?: ActionHandler | undefined } & {
  readonly retry?: RetryHandler | undefined
}

export interface ErrorUI {
  messages: BaseMessages
  links: Links
  handlers: Handlers
  /** Reads an input in full, including rate limit fields. Without a provider, messages use a smaller reading. */
  read?: ((input: unknown) => Outcome) | undefined
  /** The callbacks in force. A nested provider can replace one of them and keep the other. */
  listeners?: Listeners | undefined
  /** Calls `onOutcome` and sends the event `shown`, unless the key of the failure is `last`. Returns the key. */
  tellShown?: ((input: unknown, last: string | undefined) => string | undefined) | undefined
  /** Calls `onEvent` with an event about a failure. */
  emit?: ((name: ErrorUIEventName, input: unknown) => void) | undefined
  /** Replaces the words of a message by those of `reasons`, if it returns any. */
  explain?: ((input: unknown, message: StatusMessage) => StatusMessage) | undefined
  /** Renders what support needs to know about a failure. */
  Details?: ComponentType<{ error: unknown }> | undefined
  /** Whether the first render of the provider is over. Messages that appear afterwards are announced. */
  isLoaded?: (() => boolean) | undefined
}

export const ErrorUIContext = /* @__PURE__ */ createContext<ErrorUI>({
  messages: english,
  // VTEX's support does not help a shop's customers, so only the shop can set the link of `support`.
  links: { statusPage: 'https://status.vtex.com/' },
  handlers: {},
})

/** The words, links and handlers of the nearest provider. */
export function useErrorUI(): ErrorUI {
  return useContext(ErrorUIContext)
}
