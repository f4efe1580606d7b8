'use client'

import type { ReactNode, RefObject } from 'react'
import { useEffect, useId, useRef } from 'react'
import type { Subject } from '../messages/AboutWords'
import type { StatusMessage } from '../messages/describe'
import { english } from '../messages/english'
import { sentences } from '../messages/format'
import type { ActionName } from '../status/statusFacts'
import type { Politeness } from './announce'
import type { ErrorUI, Handlers, Links, RetryHandler } from './ErrorUIContext'
import { useErrorUI } from './ErrorUIContext'
import { messageFor } from './messageFor'
import type { Retry } from './Retry'
import type { SubjectProps } from './Subject'
import { inputOf, methodOf } from './Subject'
import type { OwnStep, SurfaceStep } from './surfaceSteps'
import { surfaceSteps } from './surfaceSteps'
import { useAnnouncement } from './useAnnouncement'
import { useSameInput } from './useSameInput'

/** The words that a shop can replace in every surface. */
export interface WordsProps {
  /** Replaces the localised title. */
  heading?: ReactNode | undefined
  /** Makes the title a heading of this level. On `ErrorPage` it is an `<h1>` by default, elsewhere plain text. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** Replaces the localised description. `null` removes it. */
  description?: ReactNode | undefined
  /** Added below the description. */
  children?: ReactNode
}

/** The props of every surface for its steps. */
export interface StepsProps {
  /** Sends the request again, without an argument. Without it, there is no retry button. A promise keeps the button pending. */
  onRetry?: RetryHandler | undefined
  /** The tries of `useRetry`, instead of `onRetry`. */
  retry?: Retry | undefined
  /** What the request was about, if the provider has the words for it (`about`). */
  about?: Subject | undefined
  /** The request's method, if the error does not contain it. A POST that may have taken effect is not offered again. */
  method?: string | undefined
  /** Whether a try is under way, if `onRetry` returns no promise. */
  pending?: boolean | undefined
  /** The handlers of the steps, merged over the provider's. A step without a handler and a link is not shown. */
  handlers?: Handlers | undefined
  /** The links of the steps, merged over the provider's. */
  links?: Links | undefined
  /** The steps to offer, most helpful first, instead of those of the status: names, and steps of your own. */
  steps?: readonly (ActionName | OwnStep)[] | undefined
  /** Replaces the steps. `null` removes them. */
  actions?: ReactNode | undefined
}

/** The props that every surface has. */
export interface SurfaceProps extends SubjectProps, WordsProps, StepsProps {}

export interface UseErrorSurfaceOptions {
  /** Whether the announcement interrupts the screen reader. By default it does so for the tone `critical` only. */
  politeness?: Politeness | undefined
  /** Leaves the first message to the screen reader, which reads a dialog when it opens. */
  silentAtFirst?: boolean | undefined
  /** Announces nothing, because the surface stands in a live region of the shop. */
  silent?: boolean | undefined
  /** The steps to add, where they have a link or a handler and are not among the steps already. */
  waysOut?: readonly ActionName[] | undefined
}

/** The attributes of an element with text: those of the messages' language, or of an unknown text of the shop. */
export interface TextAttributes {
  id?: string | undefined
  lang?: string | undefined
  dir?: 'auto' | undefined
}

/** Everything that the markup of a surface needs. */
export interface ErrorSurface<Rest = object> {
  /** The status or the error that is explained. */
  input: unknown
  message: StatusMessage
  title: ReactNode
  /** `null` if there is none. */
  description: ReactNode
  /** The steps that can be carried out, most helpful first. For the step named `retry`, render `RetryButton`. */
  steps: readonly SurfaceStep[]
  /** The attributes of the root, and the props that the surface does not use itself. */
  root: Rest & RootAttributes
  titleAttributes: TextAttributes
  descriptionAttributes: TextAttributes
  /** The language of the labels, if the root does not have it because the shop's own text is beside them. */
  labelLang: string | undefined
  /** Sends the request again. */
  onRetry: RetryHandler | undefined
}

interface RootAttributes {
  lang?: string | undefined
  dir?: string | undefined
  'aria-labelledby'?: string | undefined
  'data-tone'?: string
  'data-kind'?: string
  'data-grows'?: string
}

/** What the components of this library need in addition. */
export interface FullSurface<Rest = object> extends ErrorSurface<Rest> {
  /** What is announced is read from the title, and from what stands beside it. */
  titleRef: RefObject<HTMLElement | null>
  ui: ErrorUI
  props: SurfaceProps
}

/** `useErrorSurface`, with what the components of this library need in addition. */
export function useSurface<Props extends SurfaceProps>(
  props: Props,
  options: UseErrorSurfaceOptions = {},
): FullSurface<Omit<Props, keyof SurfaceProps>> {
  const {
    status,
    error,
    heading,
    headingLevel,
    description,
    children,
    onRetry,
    retry,
    method,
    about,
    pending,
    handlers,
    links,
    steps,
    actions,
    ...rest
  } = props
  const ui = useErrorUI()
  const input = useSameInput(inputOf(props))
  const message = messageFor(input, ui, methodOf(props), ui.messages ?? english, about)
  const { tone, locale } = message
  const { tellShown } = ui
  const id = (ui.idPrefix ?? '') + useId()
  const reported = useRef<string>(undefined)
  useEffect(() => {
    reported.current = tellShown?.(input, reported.current)
  }, [input, tellShown])
  const title = heading ?? message.title
  const text = ui.longWait?.(message) ?? retry?.view?.(ui.messages).description ?? message.description
  const words = description === undefined ? text : description
  const titleRef = useRef<HTMLElement>(null)
  const hydrating = useAnnouncement(
    options.silent ? null : sentences(textOf(title, message.title), textOf(words, text), locale),
    options.politeness ?? (tone === 'critical' ? 'assertive' : 'polite'),
    ui,
    options.silentAtFirst,
    titleRef,
  )

  const press = onRetry ?? handlers?.retry ?? ui.handlers.retry
  const canRetry = !!(retry || press)
  const found = actions === undefined ? surfaceSteps(message, props, ui, canRetry, hydrating, options.waysOut) : noSteps
  const hasOwnText = !!(heading || description || children || actions) || (!!steps && found.some(({ isOwn }) => isOwn))
  const labelLang = hasOwnText ? locale : undefined
  const root = rest as RootAttributes
  root.lang ??= hasOwnText ? undefined : locale
  root.dir ??= message.dir
  root['aria-labelledby'] ??= id
  root['data-tone'] ??= tone
  root['data-kind'] ??= message.kind
  // What the server has rendered is there already.
  if (ui.hasMotion && !hydrating) root['data-grows'] = ''
  return {
    input,
    message,
    title,
    // A server does not know the time zone.
    description: hydrating && words === text ? message.description : words,
    steps: found,
    root: root as Omit<Props, keyof SurfaceProps> & RootAttributes,
    titleAttributes: hasOwnText ? { id, ...textAttributes(heading, locale) } : { id },
    descriptionAttributes: hasOwnText ? textAttributes(description, locale) : {},
    labelLang,
    onRetry: press,
    titleRef,
    ui,
    props,
  }
}

const noSteps: readonly SurfaceStep[] = []

/** The text to announce for a replaced part of the message. A node other than a string has no text, so the original words are announced. */
function textOf(node: ReactNode, words: string): string {
  if (typeof node === 'string') return node
  return node === null ? '' : words
}

/** The language and the direction of the shop's own text are not known, so the browser finds the direction. */
function textAttributes(own: ReactNode, lang: string): TextAttributes {
  return own === undefined || own === null ? { lang } : { dir: 'auto' }
}
