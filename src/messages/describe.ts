import type { Outcome } from '../http/Outcome'
import type { ActionName, RetryRule, Tone } from '../status/statusFacts'
import { statusFacts } from '../status/statusFacts'
import type { StatusKind } from '../status/statusKind'
import { statusKind } from '../status/statusKind'
import type { MessageLink, Messages } from './Messages'

/** What to tell the reader about an outcome, and which steps help. */
export interface StatusMessage {
  status: number | undefined
  kind: StatusKind
  tone: Tone
  retry: RetryRule
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
export function describe(outcome: Outcome | number, messages: Messages): StatusMessage {
  const { kind, status, retryAt }: Outcome =
    typeof outcome === 'object' && outcome ? outcome : { status: outcome, kind: statusKind(outcome) }
  const known = Object.hasOwn(statusFacts, kind) ? kind : 'unknown'
  const { title, description, links = [] } = messages.statuses[known]
  return {
    status,
    kind: known,
    ...statusFacts[known],
    title,
    description,
    links,
    retryAt,
    locale: messages.locale,
    dir: messages.dir,
  }
}
