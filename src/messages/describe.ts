import type { Outcome } from '../http/Outcome'
import type { StatusRule } from '../retry/statusRule'
import { statusRule } from '../retry/statusRule'
import type { ActionName } from '../status/statusFacts'
import type { MessageLink, Messages } from './Messages'

/** The words for an outcome, and the steps that help. */
export interface StatusMessage extends StatusRule {
  title: string
  description: string
  /** Documentation that explains the status. Only the messages for developers have it. */
  links: readonly MessageLink[]
  /** The reason that the provider's `reasons` found, such as `paymentDeclined`. */
  reason?: string | undefined
  /** Labels for the steps that fit the reason better than the usual ones. */
  labels?: Readonly<Partial<Record<ActionName, string>>> | undefined
  locale: string
  dir: 'ltr' | 'rtl'
}

/** Returns the words and the next steps for an outcome or a status code. Uses those of `unknown` for an unknown kind. Pure. */
export function describe(
  outcome: Outcome | number,
  { locale, dir, statuses }: Pick<Messages, 'locale' | 'dir' | 'statuses'>,
): StatusMessage {
  const rule = statusRule(outcome)
  const { kind, retry } = rule
  // The words for `offline` promise that the cart is unchanged. That is not known if the request may have been sent.
  const {
    title,
    description,
    links = [],
  } = statuses[kind === 'offline' && retry === 'verifyFirst' ? 'networkError' : kind]
  return { ...rule, title, description, links, locale, dir }
}
