'use client'

import type { ComponentType } from 'react'
import { createContext, useContext } from 'react'
import type { Outcome } from '../http/Outcome'
import type { StatusMessage } from '../messages/describe'
import { english } from '../messages/english'
import type { BaseMessages } from '../messages/Messages'
import type { ActionName } from '../status/statusFacts'

/** Where each step leads. A step without a link and without a handler is not shown. */
export type Links = { readonly [Name in ActionName]?: string | undefined }

/** Carries out a step; gets the event of the press, so that a link can be routed in the page (`preventDefault`). */
export type ActionHandler = (event: React.MouseEvent<HTMLElement>) => unknown

/** What each step does. With a link for the same step, the handler runs when the link is followed. */
export type Handlers = { readonly [Name in ActionName]?: ActionHandler | undefined }

export interface ErrorUI {
  messages: BaseMessages
  links: Links
  handlers: Handlers
  /** Reads more than a bare message needs, such as rate limit fields. */
  read?: ((input: unknown) => Outcome) | undefined
  /** Reports a failure, unless its key is the last one; gives its key. */
  report?: ((input: unknown, last: string | undefined) => string | undefined) | undefined
  /** Knows better words for some outcomes than their status has. */
  explain?: ((input: unknown, message: StatusMessage) => StatusMessage) | undefined
  /** What support needs to know of a failure. */
  Details?: ComponentType<{ error: unknown }> | undefined
  /** Whether what the provider wraps has been shown once; what appears from then on is announced. */
  isLoaded?: (() => boolean) | undefined
}

export const ErrorUIContext = /* @__PURE__ */ createContext<ErrorUI>({
  messages: english,
  // A shop's customers get no help from VTEX's own support, so only the shop can say where `support` leads.
  links: { statusPage: 'https://status.vtex.com/' },
  handlers: {},
})

/** The words, links and handlers in force here. */
export function useErrorUI(): ErrorUI {
  return useContext(ErrorUIContext)
}
