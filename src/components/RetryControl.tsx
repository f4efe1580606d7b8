'use client'

import type { CSSProperties, MouseEvent, ReactNode, Ref } from 'react'
import { createElement, memo, useState } from 'react'
import type { ErrorUI, RetryHandler } from '../hooks/ErrorUIContext'
import type { Retry } from '../hooks/Retry'
import type { RetryView } from '../hooks/retryView'
import { namedStep } from '../hooks/surfaceSteps'
import { usePresses } from '../hooks/usePresses'
import type { Wait } from '../hooks/useWait'
import type { StatusMessage } from '../messages/describe'
import { formatWait, sentences } from '../messages/format'
import type { StatusRule } from '../retry/statusRule'
import { stepElement } from './Action'
import { Announcement } from './Announcement'
import { Countdown } from './Countdown'

export interface RetryControlProps {
  ui: ErrorUI
  rule: StatusRule & Partial<StatusMessage>
  /** The status or the error that is explained. `undefined` if the button stands for itself. */
  input: unknown
  retry?: Retry | undefined
  onRetry?: RetryHandler | undefined
  pending?: boolean | undefined
  maxPresses?: number | undefined
  /** The steps beside the button. If the one that helps more is not among them, the button adds it: the orders, or support. */
  beside?: readonly { name: string }[] | undefined
  /** The language of the words, where the surroundings do not have it. */
  lang?: string | undefined
  children?: ReactNode
  rest?: object | undefined
  buttonRef?: Ref<HTMLButtonElement> | undefined
}

const notWaiting: Wait = { isWaiting: false }

/** The retry button, once its subject has been read: see `RetryButton`. */
export const RetryControl = /* @__PURE__ */ memo(function RetryControl(props: RetryControlProps) {
  const { ui, rule, input, retry, onRetry, pending, maxPresses = 6, beside, lang, children, rest, buttonRef } = props
  const { labels, emit } = ui
  const words = ui.messages ?? ui
  // The session of `useRetry` counts its presses itself, and tells the rest.
  const hasSession = retry?.view !== undefined
  const presses = usePresses(`${rule.kind} ${rule.status}`, maxPresses, (name) => {
    if (name === 'pressed' || !hasSession) emit?.(name, input)
  })
  const until = hasSession ? retry.retryAt : (retry?.retryAt ?? presses.restUntil ?? rule.retryAt)
  const [wait, setWait] = useState<{ until: number; first: number | undefined; now: Wait }>()
  const { isWaiting, seconds, milestone } =
    until === undefined ? notWaiting : wait?.until === until ? wait.now : { isWaiting: true }
  const view: RetryView = retry?.view?.(ui.messages, seconds, milestone) ?? {
    state: stateOf(retry, presses.isRunning || pending === true, isWaiting, presses.restUntil !== undefined),
  }
  const { state, label, isReady = state === 'idle' } = view
  const check = retry?.state === 'asking' ? rule.verify : undefined
  const note = check ?? view.note

  // A try that helped takes the button away with its message; one that leaves it standing has failed again. A wait says so itself.
  const [tried, setTried] = useState(false)
  if (tried ? state === 'waiting' : state === 'pending') setTried(!tried)

  const mode = input === undefined ? 'manual' : rule.retry
  if (mode === 'never' || (mode === 'verifyFirst' && !retry?.confirm)) return null

  const texts = {
    idle: until !== undefined && (!tried || presses.restUntil !== undefined) ? labels.retryReady : '',
    waiting: milestone ? waitText(labels, formatWait(milestone, words)) : null,
    pending: labels.retrying,
    gaveUp: labels.gaveUp,
  }
  if (tried && !texts.idle && input !== undefined) texts.idle = failedAgain(props)
  const said = check ?? (view.said === undefined ? texts[state] : view.said)
  const helps = state === 'gaveUp' ? 'support' : mode === 'verifyFirst' && !rule.verify ? 'checkOrders' : undefined
  const helper = helps && !beside?.some(({ name }) => name === helps) && namedStep(helps, rule, ui)
  // A design system's own button may pass no event.
  const press = (event?: MouseEvent<HTMLElement>) => {
    if (!isReady) return
    const send = retry?.state === 'asking' ? retry.confirm : (retry?.run ?? onRetry)
    presses.press(() => {
      // No argument: clients take one for data.
      const answer = send?.()
      // The session says itself whether a try is under way.
      return hasSession ? undefined : answer
    }, event)
  }
  const button = {
    type: 'button' as const,
    'aria-disabled': isReady ? undefined : (true as const),
    'aria-description': state === 'waiting' || (note && state !== 'pending') ? said || note : undefined,
    ...rest,
    onClick: press,
    onKeyDownCapture: preventRepeat,
    'data-pending': state === 'pending' || undefined,
  }
  const text = label ?? (state === 'pending' || state === 'gaveUp' ? texts[state] : (children ?? labels.retry))
  // The language of the shop's own words is not known.
  const isOwn = text === children
  const language = { lang: isOwn ? undefined : lang, dir: isOwn ? ('auto' as const) : undefined }
  const left = state === 'waiting' && !isReady && seconds ? formatWait(seconds, words, 'short') : undefined
  // Not in the name of the button, which would change every second.
  const countdown = left && (
    <span
      key="countdown"
      data-part="countdown"
      aria-hidden="true"
      style={{ '--_wait': `${wait?.first}s` } as CSSProperties}
    >
      {` ${left}`}
    </span>
  )
  const spinner = <span key="spinner" data-part="spinner" aria-hidden="true" />
  const content =
    state !== 'pending' ? (
      left ? (
        [text, countdown]
      ) : (
        text
      )
    ) : label ? (
      [spinner, text]
    ) : (
      // Only the spinner is seen, in the room of the label before, so that nothing beside it moves.
      <>
        <span data-part="room" aria-hidden="true">
          {view.room ?? children ?? labels.retry}
          {spinner}
        </span>
        <span data-part="hidden">{text}</span>
      </>
    )
  const Button = ui.components?.Button as 'button' | undefined
  const element = Button ? (
    <Button key="retry" {...(button as object)} ref={buttonRef} data-action="retry">
      <span {...language}>{text}</span>
      {countdown}
    </Button>
  ) : (
    // Not as JSX: a server takes longer over an object literal with a spread in it than over the rest of the button.
    createElement(
      // biome-ignore lint/a11y/useButtonType: it is among the attributes
      'button',
      Object.assign(language, button, {
        key: 'retry',
        ref: buttonRef,
        'data-error-ui': 'retry-button',
        'data-state': state,
      }),
      // A page translator replaces text nodes. React can still replace a text that is alone, or the whole element.
      <span key={left ? 'wait' : state} data-part="label">
        {content}
      </span>,
    )
  )
  const follow = (now: Wait) =>
    setWait((last) => ({ until: until as number, first: last?.until === until ? last?.first : now.seconds, now }))
  // Most buttons are idle and have nothing to say. The key keeps the button, and its focus, when there is more.
  if (state === 'idle' && !helper && !note && until === undefined && !tried) return element
  return (
    <>
      {helper && (helper.href || helper.onPress) && stepElement(helper, ui, lang)}
      {element}
      {note && (
        <span data-part="note" lang={lang} aria-hidden="true">
          {note}
        </span>
      )}
      {until !== undefined && <Countdown key={until} until={until} onChange={follow} />}
      <Announcement key="announcement" text={said} ui={ui} silentAtFirst={state === 'idle' && !note} />
    </>
  )
})

/** What is announced of a wait. One of more than a week has no number. */
function waitText({ retryIn, gaveUp }: ErrorUI['labels'], time: string): string {
  return time ? retryIn.replace('{time}', time) : gaveUp
}

/** What is announced where a try has changed nothing. In a surface, that is its message. */
function failedAgain({ rule, ui }: RetryControlProps): string {
  const { title, description } = rule
  return title && description !== undefined ? sentences(title, description, ui.locale) : ui.labels.retryReady
}

/** Enter held down would press again and again. */
function preventRepeat(event: React.KeyboardEvent) {
  if (event.repeat && event.key === 'Enter') event.preventDefault()
}

/** What it shows of tries that bring no words of their own, or of a handler. */
function stateOf(retry: Retry | undefined, isRunning: boolean, isWaiting: boolean, isUsedUp: boolean) {
  const { state } = retry ?? {}
  if (isRunning || state === 'sending' || state === 'verifying') return 'pending'
  if (state === 'gaveUp' || (isUsedUp && isWaiting)) return 'gaveUp'
  return isWaiting || state === 'waiting' ? 'waiting' : 'idle'
}
