import { callSafely } from '../http/throwLater'
import type { StatusMessage } from '../messages/describe'
import { isOnline } from '../retry/online'
import type { StatusRule } from '../retry/statusRule'
import type { ActionName } from '../status/statusFacts'
import type { ActionHandler, ErrorUI, Handlers, Links, StepLink } from './ErrorUIContext'

/** A step that the shop adds: a link if it has `href`, otherwise a button. */
export interface OwnStep {
  /** Identifies the step: `data-action` of its element. Of two steps with the same name, the first is shown. */
  name: string
  label: string
  href?: string | undefined
  onPress?: ActionHandler | undefined
}

/** A step that can be carried out: it has a link, a handler, or both. */
export interface SurfaceStep extends OwnStep {
  /** Whether the label is the shop's text, so that its language is not that of the messages. */
  isOwn?: boolean | undefined
}

interface StepProps {
  handlers?: Handlers | undefined
  links?: Links | undefined
  steps?: readonly (ActionName | OwnStep)[] | undefined
}

interface Asked extends StepProps {
  ui: ErrorUI
  canRetry: boolean
  hydrating: boolean
  waysOut: readonly ActionName[] | undefined
}

/** What was asked for last for each message, and the steps. React skips what is the same as before. */
const last = new WeakMap<StatusMessage, Asked & { found: readonly SurfaceStep[] }>()

/**
 * Returns the steps of a message that can be carried out, most helpful first. The step `retry` is among them if `canRetry`: its handler
 * is the retry button's own. While the page is being hydrated, no function is asked for a link.
 */
export function surfaceSteps(
  message: StatusMessage,
  { handlers, links, steps }: StepProps,
  ui: ErrorUI,
  canRetry: boolean,
  hydrating: boolean,
  waysOut?: readonly ActionName[],
): readonly SurfaceStep[] {
  const asked: Asked = { handlers, links, steps, ui, canRetry, hydrating, waysOut }
  const before = last.get(message)
  if (before && (Object.keys(asked) as (keyof Asked)[]).every((key) => before[key] === asked[key])) return before.found
  const found = findSteps(message, asked)
  // What a function returns may change, such as the page to come back to.
  const mayChange = Object.values({ ...ui.links, ...links }).some((link) => typeof link === 'function')
  if (!mayChange) last.set(message, { ...asked, found })
  return found
}

function findSteps(message: StatusMessage, asked: Asked) {
  const { handlers, links, steps, ui, canRetry, hydrating, waysOut = [] } = asked
  const shown: SurfaceStep[] = []
  const own = steps ?? message.actions
  // A message that asks for something ends with a step, if the shop has any for it.
  const last: readonly ActionName[] = steps || /success|info/.test(message.tone) ? [] : ['support', 'home']
  const wanted = [...own, ...waysOut.filter((name) => !own.includes(name))]
  for (const [index, step] of [...wanted, ...last].entries()) {
    if (index === wanted.length && shown.length) break
    const found: SurfaceStep =
      typeof step === 'string' ? namedStep(step, message, ui, links, handlers, hydrating) : { ...step, isOwn: true }
    const isTwice = shown.some(({ name }) => name === found.name)
    if (!isTwice && (step === 'retry' ? canRetry : found.href || found.onPress)) shown.push(found)
    else
      try {
        if (process.env.NODE_ENV !== 'production' && !hydrating && steps?.includes(step)) warnIgnored(found, isTwice)
      } catch {
        // Without a bundler `process` does not exist.
      }
  }
  return shown
}

/** A step of the library, with the link, the handler and the label that are in force. */
export function namedStep(
  name: ActionName,
  message: StatusRule & Partial<StatusMessage>,
  ui: ErrorUI,
  links?: Links | undefined,
  handlers?: Handlers | undefined,
  hydrating?: boolean,
): SurfaceStep {
  // `undefined` takes a link of the provider away.
  const href = resolveLink((links && name in links ? links : ui.links)[name], message as StatusMessage, hydrating)
  const handler = (handlers && name in handlers ? handlers : ui.handlers)[name]
  // A reload sends no request of the shop again. It would hide the question whether an order went through.
  const isSafe = name === 'refresh' && !href && message.retry !== 'verifyFirst'
  const label = message.labels?.[name] ?? ui.labels[name]
  return { name, label, href, onPress: handler ?? (isSafe ? reload : undefined) }
}

function resolveLink(link: StepLink | undefined, message: StatusMessage, hydrating?: boolean): string | undefined {
  if (typeof link !== 'function') return link
  let href: string | undefined
  // On a server there is no `location`, and what differs from its markup would break the hydration.
  if (!hydrating)
    callSafely(() => {
      href = link(message)
    })
  return href
}

/** Loads the page again. Without a connection, the browser would replace the page by an error page of its own. */
export function reload(): void {
  if (isOnline()) location.reload()
}

/** The steps that a developer was warned about. */
export const warnedSteps = new Set<string>()

function warnIgnored({ name, isOwn }: SurfaceStep, isTwice: boolean): void {
  if (warnedSteps.has(name)) return
  warnedSteps.add(name)
  const why = isTwice
    ? 'another step before it has the same name.'
    : 'it has no link and no handler, so a press would do nothing.'
  const fix = isTwice
    ? 'Give each step of your own a name that no other step has.'
    : isOwn
      ? 'Give it `href` or `onPress`.'
      : name === 'retry'
        ? 'Pass `onRetry` or `retry` to the component.'
        : `Pass \`links={{ ${name}: '/…' }}\` or \`handlers={{ ${name}() {} }}\` to the component or to ErrorUIProvider.`
  // biome-ignore lint/suspicious/noConsole: for the developer
  console.warn(`storefront-error-ui: the step "${name}" is not shown, because ${why} ${fix}`)
}
