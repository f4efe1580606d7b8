'use client'

import type { ComponentType, ReactNode } from 'react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Outcome } from '../http/Outcome'
import { readOutcomeOnce } from '../http/readOutcomeOnce'
import { callSafely, throwLater } from '../http/throwLater'
import type { AboutWords, Subject } from '../messages/AboutWords'
import { completeMessages } from '../messages/completeMessages'
import type { StatusMessage } from '../messages/describe'
import { describeAbout } from '../messages/describeAbout'
import { english } from '../messages/english'
import { englishAccounts, englishTries } from '../messages/englishOutcomes'
import type { Messages, OutcomeWords } from '../messages/Messages'
import { withAccount } from '../messages/withAccount'
import { announceShown } from './announceShown'
import { prepareRegions } from './announceWhereHeard'
import { containDetails } from './containDetails'
import type { ErrorUI, Handlers, Links, Listeners, StepComponents } from './ErrorUIContext'
import { ErrorUIContext, useErrorUI } from './ErrorUIContext'
import type { ErrorUIEvent, ErrorUIEventName, FailureReport } from './failureReport'
import { failureReport } from './failureReport'
import { followLink } from './followLink'
import { isPageLoaded } from './isPageLoaded'
import { keepFocus } from './keepFocus'
import { longWait } from './longWait'
import { useHydrating } from './useHydrating'

type Reason = { readonly [Name in keyof StatusMessage]?: StatusMessage[Name] | undefined }

export interface ErrorUIProviderProps {
  children?: ReactNode
  /** The words to show. English by default, and where words are missing. */
  messages?: Messages | undefined
  /** Whether the shopper is signed in. Then words about accounts and orders fit; without it, they suit both. */
  signedIn?: boolean | undefined
  /**
   * Starts each id of the components inside it. Set another one for each root that a server has rendered on the same page, such as the islands
   * of Astro: React numbers the ids of each root anew.
   */
  idPrefix?: string | undefined
  /** The sentences for the prop `about` of the surfaces, from `storefront-error-ui/about/<tag>`. */
  about?: AboutWords | undefined
  /** The links of the steps, merged over those of an outer provider. `statusPage` is VTEX's by default. */
  links?: Links | undefined
  /** The handlers of the steps, merged over those of an outer provider. */
  handlers?: Handlers | undefined
  /**
   * Follows a link by the shop's router: React Router's `navigate`, Next's `router.push`. It receives the path with query and hash. It is
   * called for a plain left click on a link of the same origin only, so that every other click stays the browser's.
   */
  navigate?: ((path: string) => unknown) | undefined
  /** The shop's own link and button, such as those of its design system, for all steps. */
  components?: StepComponents | undefined
  /** Returns better words and steps than those of the status, such as `checkoutReasons`. What is missing stays as the status says it. */
  reasons?: ((outcome: Outcome) => Reason | undefined) | undefined
  /**
   * How else a shopper gets it done, in your words: the phone of your support with its hours, a shop nearby. It is shown below each message
   * that has the step `support`, unless the message has content of its own.
   */
  help?: ReactNode
  /**
   * Renders what support needs below each message: pass `ErrorDetails`. If it throws, nothing is rendered there. By default nothing is
   * rendered and nothing is loaded.
   */
  details?: ComponentType<{ error: unknown }> | undefined
  /** Called once for each failure that is shown, for monitoring. The report contains no personal data. */
  onOutcome?: ((report: FailureReport) => void) | undefined
  /**
   * Called for each event of a failure that is shown: `shown`, `pressed` (the shopper pressed the retry button), `retried` (the request
   * was sent again, by a press or automatically), `succeeded` (another try helped), `gaveUp`, `dismissed`. The event contains no
   * personal data.
   */
  onEvent?: ((event: ErrorUIEvent) => void) | undefined
  /**
   * How messages come and go: pass `leaveGently`. By default they are there and gone at once, and nothing is loaded. Called once the
   * provider is mounted; the function that it returns is called when the provider is unmounted.
   */
  motion?: (() => () => void) | undefined
}

/**
 * Sets the words, links and handlers of every component inside it. Optional: without it, the words are English and the status page
 * is VTEX's. Renders only its children. It also adds the live regions to the page, so that later failures are announced.
 */
export function ErrorUIProvider({
  children,
  messages,
  signedIn,
  idPrefix,
  about,
  links,
  handlers,
  navigate,
  components,
  reasons,
  help,
  details,
  onOutcome,
  onEvent,
  motion,
}: ErrorUIProviderProps) {
  const outer = useErrorUI()
  // A provider may come with a part of a page that is there already. Before the first render of a page, nothing is.
  const [isLate] = useState(isPageShown)
  const loaded = useRef(false)
  // Effects of children run before this one, so they still read `false` during the first render.
  useEffect(() => {
    prepareRegions()
    loaded.current = true
    return keepFocus()
  }, [])
  useEffect(() => motion?.(), [motion])
  const hydrating = useHydrating() && Object.values(links ?? {}).some(isFunction)
  const value = useMemo(() => {
    const listeners = {
      onOutcome: onOutcome ?? outer.listeners?.onOutcome,
      onEvent: onEvent ?? outer.listeners?.onEvent,
    }
    const allMessages = messages ? completeMessages(messages) : (outer.allMessages ?? fullEnglish)
    const isSignedIn = signedIn ?? outer.signedIn
    const words = withAccount(allMessages, isSignedIn)
    return {
      messages: words,
      labels: words.labels,
      locale: words.locale,
      allMessages,
      signedIn: isSignedIn,
      idPrefix: idPrefix ?? outer.idPrefix,
      links: { ...outer.links, ...links, ...(hydrating && noFunctions(links)) },
      handlers: { ...outer.handlers, ...handlers },
      components: components ? { ...outer.components, ...components } : outer.components,
      follow: navigate
        ? (event: React.MouseEvent<HTMLElement>, href: string) => followLink(event, href, navigate)
        : outer.follow,
      read: readOutcomeOnce,
      speak: announceShown,
      listeners,
      ...((listeners.onOutcome || listeners.onEvent) && callersOf(listeners)),
      explain: reasons ? explainer(reasons) : outer.explain,
      News: outer.News,
      Details: details ? containDetails(details) : outer.Details,
      // Messages for developers say what the status means.
      tellAbout:
        about && words.outcomes
          ? (message: StatusMessage, method: string | undefined, subject: Subject) =>
              describeAbout(message, method, about, subject)
          : outer.tellAbout,
      longWait: (message: StatusMessage) => longWait(message, words),
      help: help ?? outer.help,
      hasMotion: !!motion || outer.hasMotion,
      isLoaded: () => loaded.current || isLate || outer.isLoaded?.() === true,
    }
  }, [
    outer,
    messages,
    signedIn,
    idPrefix,
    about,
    links,
    handlers,
    navigate,
    components,
    reasons,
    help,
    details,
    onOutcome,
    onEvent,
    motion,
    hydrating,
    isLate,
  ])
  return <ErrorUIContext.Provider value={value}>{children}</ErrorUIContext.Provider>
}

/** English for every shopper, also for those of whom the shop says whether they are signed in. */
const fullEnglish = {
  ...english,
  outcomes: { ...(english.outcomes as OutcomeWords), ...englishTries, ...englishAccounts },
}

/** Whether the shopper sees something of the page already, and it is not still loading. */
function isPageShown(): boolean {
  return (
    typeof document === 'object' &&
    isPageLoaded() &&
    [...document.body.children].some(
      (each) => (each as HTMLElement).offsetHeight > 0 && !each.matches('[data-error-ui]'),
    )
  )
}

const isFunction = (link: unknown) => typeof link === 'function'

/** Takes the links away that a function returns: the markup of the server has none of them. */
function noFunctions(links: Links | undefined): Links {
  const names = Object.entries(links ?? {}).filter(([, link]) => isFunction(link))
  return Object.fromEntries(names.map(([name]) => [name, undefined]))
}

/** The functions that call `onOutcome` and `onEvent` with a report. */
function callersOf({ onOutcome, onEvent }: Listeners): Pick<ErrorUI, 'tellShown' | 'emit'> {
  const emit = (name: ErrorUIEventName, report: FailureReport | undefined) => {
    if (onEvent && report) callSafely(() => onEvent({ name, ...report }))
  }
  return {
    tellShown(input, last) {
      const report = failureReport(input)
      const key = report && `${report.fingerprint}|${report.requestId}`
      if (!report || key === last) return key
      callSafely(() => onOutcome?.(report))
      emit('shown', report)
      return key
    },
    emit: (name, input) => emit(name, failureReport(input)),
  }
}

function explainer(reasons: (outcome: Outcome) => Reason | undefined) {
  return <Message extends Partial<StatusMessage>>(input: unknown, message: Message): Message => {
    try {
      const better = Object.entries(reasons(readOutcomeOnce(input)) ?? {})
      // What is missing in it stays as the status says it.
      const known = better.filter(([, value]) => value !== undefined && value !== null)
      return { ...message, ...Object.fromEntries(known) }
    } catch (error) {
      throwLater(error)
      return message
    }
  }
}
