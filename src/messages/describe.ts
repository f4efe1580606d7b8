import type { Outcome } from '../http/Outcome'
import { mustVerify } from '../retry/mustVerify'
import type { RetryAdvice } from '../retry/retryAdvice'
import type { ActionName, Tone } from '../status/statusFacts'
import { statusFacts } from '../status/statusFacts'
import type { StatusKind } from '../status/statusKind'
import { statusKind } from '../status/statusKind'
import type { MessageLink, Messages } from './Messages'

/** The words for an outcome, and the steps that help. */
export interface StatusMessage {
  status: number | undefined
  kind: StatusKind
  tone: Tone
  /** `verifyFirst`: the request may have taken effect although it failed. Check for its effect before you send it again. */
  retry: RetryAdvice['mode']
  title: string
  description: string
  /** The steps that help, most helpful first. */
  actions: readonly ActionName[]
  /** Documentation that explains the status. Only the messages for developers have it. */
  links: readonly MessageLink[]
  /** The reason that the provider's `reasons` found, such as `paymentDeclined`. */
  reason?: string | undefined
  /** Labels for the steps that fit the reason better than the usual ones. */
  labels?: Readonly<Partial<Record<ActionName, string>>> | undefined
  /** When the request may be sent again, in epoch milliseconds. */
  retryAt: number | undefined
  locale: string
  dir: 'ltr' | 'rtl'
}

/** Returns the words and the next steps for an outcome or a status code. Uses those of `unknown` for an unknown kind. Pure. */
export function describe(
  outcome: Outcome | number,
  messages: Pick<Messages, 'locale' | 'dir' | 'statuses'>,
): StatusMessage {
  const { kind, status, retryAt, method, challenged }: Outcome =
    typeof outcome === 'object' && outcome ? outcome : { status: outcome, kind: statusKind(outcome) }
  const known = Object.hasOwn(statusFacts, kind) ? kind : 'unknown'
  const verify = mustVerify(method, { kind: known, retryAt })
  // The words for `offline` promise that the cart is unchanged. That is not known if the request may have been sent.
  const { title, description, links = [] } = messages.statuses[verify && known === 'offline' ? 'networkError' : known]
  let { tone, retry, actions }: Pick<StatusMessage, 'tone' | 'retry' | 'actions'> = statusFacts[known]
  if (verify) {
    retry = 'verifyFirst'
    actions = ['checkOrders', 'retry', ...actions.filter((name) => name !== 'retry')]
  } else if (challenged) actions = ['refresh']
  return {
    status,
    kind: known,
    tone,
    retry,
    actions,
    title,
    description,
    links,
    retryAt,
    locale: messages.locale,
    dir: messages.dir,
  }
}
