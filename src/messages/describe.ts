import { isSafe } from '../http/isSafe'
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
  /** What to check before a request is sent again, where that is not the cart or the orders. */
  verify?: string | undefined
  locale: string
  dir: 'ltr' | 'rtl'
}

/**
 * Returns the words and the next steps for an outcome or a status code. Uses those of `unknown` for an unknown kind. Pure.
 *
 * | the request                                              | the words                                        |
 * | -------------------------------------------------------- | ------------------------------------------------ |
 * | may have taken effect although it failed (`verifyFirst`) | `outcomes.unsure`: check, before you try again   |
 * | has a safe method                                        | `noChange`: the cart is as it was; no orders     |
 * | is repeatable, or was turned away by the server          | `noOrder`: neither the cart nor orders           |
 * | has a method that is not known                           | `description`: if this was an order, check first |
 */
export function describe(
  outcome: Outcome | number,
  { locale, dir, statuses, outcomes }: Pick<Messages, 'locale' | 'dir' | 'statuses' | 'outcomes'>,
): StatusMessage {
  const rule = statusRule(outcome)
  const { kind, retry, retryAt } = rule
  const { method } = Object(outcome) as Partial<Outcome>
  const words = retry === 'verifyFirst' && outcomes ? outcomes.unsure : statuses[kind]
  let { title, description, noOrder = description, noChange = noOrder, links = [], labels } = words
  if (isSafe(method)) description = noChange
  // A server that names a time has turned the request away: see `mustVerify`.
  else if (method || (retryAt && kind === 'serviceUnavailable')) description = noOrder
  return { ...rule, title, description, links, labels, locale, dir }
}
