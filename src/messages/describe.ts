import type { Outcome } from '../http/Outcome'
import { mustVerify } from '../retry/mustVerify'
import type { RetryAdvice } from '../retry/retryAdvice'
import type { ActionName, Tone } from '../status/statusFacts'
import { statusFacts } from '../status/statusFacts'
import type { StatusKind } from '../status/statusKind'
import { statusKind } from '../status/statusKind'
import type { MessageLink, Messages } from './Messages'

/** What to tell the reader about an outcome, and which steps help. */
export interface StatusMessage {
  status: number | undefined
  kind: StatusKind
  tone: Tone
  /** `verifyFirst`: it may have taken effect although it failed, so that somebody has to look before it is sent again. */
  retry: RetryAdvice['mode']
  title: string
  description: string
  /** The steps that help, most helpful first. */
  actions: readonly ActionName[]
  /** Documentation that explains the status; only developer catalogues carry it. */
  links: readonly MessageLink[]
  /** What a reader of reasons knows it to be, such as `paymentDeclined`. */
  reason?: string | undefined
  /** Other words for the steps, where the reason knows better ones. */
  labels?: Readonly<Partial<Record<ActionName, string>>> | undefined
  /** When the request may be sent again, in epoch milliseconds. */
  retryAt: number | undefined
  locale: string
  dir: 'ltr' | 'rtl'
}

/** The words and next steps for an outcome or a status code. Pure and total: what has no words of its own is `unknown`. */
export function describe(
  outcome: Outcome | number,
  messages: Pick<Messages, 'locale' | 'dir' | 'statuses'>,
): StatusMessage {
  const { kind, status, retryAt, method, challenged }: Outcome =
    typeof outcome === 'object' && outcome ? outcome : { status: outcome, kind: statusKind(outcome) }
  const known = Object.hasOwn(statusFacts, kind) ? kind : 'unknown'
  const verify = mustVerify(method, { kind: known, retryAt })
  // Offline promises that the cart is as it was. Nobody knows that of a request that may have left before.
  const { title, description, links = [] } = messages.statuses[verify && known === 'offline' ? 'networkError' : known]
  const { tone, retry, actions } = statusFacts[known]
  return {
    status,
    kind: known,
    tone,
    retry: verify ? 'verifyFirst' : retry,
    actions: verify
      ? ['checkOrders', 'retry', ...actions.filter((name) => name !== 'retry')]
      : challenged
        ? ['refresh']
        : actions,
    title,
    description,
    links,
    retryAt,
    locale: messages.locale,
    dir: messages.dir,
  }
}
