'use client'

import type { ComponentType, KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { createContext, useContext } from 'react'
import type { Outcome } from '../http/Outcome'
import type { Subject } from '../messages/AboutWords'
import type { StatusMessage } from '../messages/describe'
import { englishLabels } from '../messages/englishLabels'
import type { BaseMessages } from '../messages/Messages'
import type { ActionName } from '../status/statusFacts'
import type { Speak } from './announce'
import type { ErrorUIEvent, ErrorUIEventName, FailureReport } from './failureReport'

/**
 * A link, or a function that returns the link for a message. A function that returns `undefined` or throws gives no link. It is called in
 * the browser only, once the page is hydrated, so it can read `location`.
 */
export type StepLink = string | ((message: StatusMessage) => string | undefined)

/** The link of each step. A step without a link and without a handler is not shown. */
export type Links = { readonly [Name in ActionName]?: StepLink | undefined }

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

/** What the shop's own link receives. */
export interface StepLinkProps {
  href: string
  children: ReactNode
  /** Has to be called with the click event before a router follows the link, as those of Next.js and React Router do. */
  onClick?: (event: MouseEvent) => unknown
  target?: '_blank'
  rel?: string
  /** The name of the step. */
  'data-action': string
}

/** What the shop's own button receives. A disabled button has `aria-disabled` only, so that it keeps the focus. */
export interface StepButtonProps {
  type: 'button'
  children: ReactNode
  onClick: (event: MouseEvent) => unknown
  /** Keeps Enter from pressing again and again while it is held down. */
  onKeyDownCapture?: (event: KeyboardEvent) => void
  'aria-disabled'?: true
  'aria-description'?: string
  'data-action': string
  /** Set while a request is pending. */
  'data-pending'?: true
}

/** The shop's own components for the steps. Each has to pass its props on to an `<a>` or a `<button>`. */
export interface StepComponents {
  Link?: ComponentType<StepLinkProps> | undefined
  Button?: ComponentType<StepButtonProps> | undefined
}

/** What the status page has to know of a message: what failed, and the steps beside its line, unless the shop has replaced them. */
export interface FailedSurface {
  input: unknown
  steps: readonly { href?: string | undefined }[]
  props: { actions?: ReactNode }
}

export interface ErrorUI {
  /** The messages of the provider. Without one, each component has the English words that it needs. */
  messages?: BaseMessages | undefined
  labels: BaseMessages['labels']
  locale: string
  /** Starts each id. */
  idPrefix?: string | undefined
  links: Links
  handlers: Handlers
  components?: StepComponents | undefined
  /** Follows a link by the shop's router, if it can. */
  follow?: ((event: React.MouseEvent<HTMLElement>, href: string) => void) | undefined
  /** Says in a message what failed. */
  tellAbout?:
    | ((message: StatusMessage, method: string | undefined, subject: Subject) => StatusMessage | undefined)
    | undefined
  /** How else a shopper gets it done, below each message that offers support. */
  help?: ReactNode
  /** The sentence that says when a message is out of date, if that is some minutes away. */
  longWait?: ((message: StatusMessage) => string | undefined) | undefined
  /** The messages before they were chosen for a shopper who is signed in, or who is not. */
  allMessages?: BaseMessages | undefined
  signedIn?: boolean | undefined
  /** Reads an input in full, including rate limit fields. Without a provider, messages use a smaller reading. */
  read?: ((input: unknown) => Outcome) | undefined
  /** The callbacks in force. A nested provider can replace one of them and keep the other. */
  listeners?: Listeners | undefined
  /** Calls `onOutcome` and sends the event `shown`, unless the key of the failure is `last`. Returns the key. */
  tellShown?: ((input: unknown, last: string | undefined) => string | undefined) | undefined
  /** Calls `onEvent` with an event about a failure. */
  emit?: ((name: ErrorUIEventName, input: unknown) => void) | undefined
  /** Replaces the words of a message by those of `reasons`, if it returns any. */
  explain?: (<Message extends Partial<StatusMessage>>(input: unknown, message: Message) => Message) | undefined
  /** Whether a message that appears grows in. */
  hasMotion?: boolean | undefined
  /** Renders what the status page says of a failure, whose message has these steps. */
  News?: ComponentType<FailedSurface> | undefined
  /** Renders what support needs to know about a failure. */
  Details?: ComponentType<{ error: unknown }> | undefined
  /** Announces what is shown, where it is heard. Without a provider, `announce` announces the words. */
  speak?: Speak | undefined
  /** Whether the first render of the provider is over. Messages that appear afterwards are announced. */
  isLoaded?: (() => boolean) | undefined
}

export const ErrorUIContext = /* @__PURE__ */ createContext<ErrorUI>({
  labels: englishLabels,
  locale: 'en',
  // VTEX's support does not help a shop's customers, so only the shop can set the link of `support`.
  links: { statusPage: 'https://status.vtex.com/' },
  handlers: {},
})

/** The words, links and handlers of the nearest provider. */
export function useErrorUI(): ErrorUI {
  return useContext(ErrorUIContext)
}
