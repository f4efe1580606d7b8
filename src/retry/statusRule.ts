import type { Outcome } from '../http/Outcome'
import type { ActionName, Tone } from '../status/statusFacts'
import { statusFacts } from '../status/statusFacts'
import type { StatusKind } from '../status/statusKind'
import { statusKind } from '../status/statusKind'
import { mustVerify } from './mustVerify'
import type { RetryAdvice } from './retryAdvice'

/** What an outcome means for the shopper, without words. */
export interface StatusRule {
  status: number | undefined
  kind: StatusKind
  tone: Tone
  /** `verifyFirst`: the request may have taken effect although it failed. Check for its effect before you send it again. */
  retry: RetryAdvice['mode']
  /** The steps that help, most helpful first. */
  actions: readonly ActionName[]
  /** When the request may be sent again, in epoch milliseconds. */
  retryAt: number | undefined
}

/** Returns the rule for an outcome or a status code. An unknown kind has the rule of `unknown`. Pure. */
export function statusRule(outcome: Outcome | number): StatusRule {
  const { kind, status, retryAt, method, challenged }: Outcome =
    typeof outcome === 'object' && outcome ? outcome : { status: outcome, kind: statusKind(outcome) }
  const known = Object.hasOwn(statusFacts, kind) ? kind : 'unknown'
  let { tone, retry, actions }: Pick<StatusRule, 'tone' | 'retry' | 'actions'> = statusFacts[known]
  if (mustVerify(method, { kind: known, retryAt })) {
    retry = 'verifyFirst'
    actions = ['checkOrders', 'retry', ...actions.filter((name) => name !== 'retry')]
  } else if (challenged) actions = ['refresh']
  return { status, kind: known, tone, retry, actions, retryAt }
}
