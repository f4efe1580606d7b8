import { statusFacts } from '../status/statusFacts'
import type { Outcome } from './Outcome'

/** Whether and when a request may be sent again. */
export interface RetryAdvice {
  /**
   * `never`: repeating cannot help. `manual`: a person may press. `automatic`: it may be sent again without asking.
   * `verifyFirst`: it may have taken effect although the answer was lost, so look before it is sent again.
   */
  mode: 'never' | 'manual' | 'automatic' | 'verifyFirst'
  /** How long to wait before, in milliseconds. */
  delay: number
}

export interface RetryContext {
  /** Tries made so far: 1 after the first failure. */
  attempt: number
  /** The request's method; that of the outcome by default. Where neither is known, nothing is sent without asking. */
  method?: string | undefined
  /** Whether sending it twice does no more than sending it once, although its method does not promise that. */
  idempotent?: boolean | undefined
  /** Tries after which nothing is sent without asking. 3 by default: shoppers wait for less than integrations. */
  maxTries?: number | undefined
  /** The longest wait, in milliseconds, for which a shopper is kept waiting without being asked. 60 000 by default. */
  patience?: number | undefined
  /** The time, in epoch milliseconds. */
  now?: number | undefined
  /** Randomness in [0, 1). */
  random?: (() => number) | undefined
}

const base = 1000
const cap = 30_000

/**
 * Whether, how and when a request may be sent again. Pure and total.
 *
 * Methods that may be repeated by RFC 9110 §9.2.2 are sent again without asking, others only at a person's wish, and after an
 * answer that leaves open whether they took effect only once somebody has looked. `Retry-After` is kept to the millisecond;
 * where it asks for more than the patience, nothing is sent without asking. Without one the wait is random, up to a bound
 * that doubles with every try (1 s to 30 s).
 */
export function retryAdvice(outcome: Outcome, context: RetryContext): RetryAdvice {
  const { attempt, maxTries = 3, patience = 60_000, now = Date.now(), random = Math.random } = context
  const method = (context.method ?? outcome.method)?.toUpperCase()
  const repeatable = context.idempotent ?? (method && /^(GET|HEAD|OPTIONS|PUT|DELETE|TRACE|QUERY)$/.test(method))

  const asked = outcome.retryAt === undefined ? 0 : Math.max(0, outcome.retryAt - now)
  const tries = Number.isFinite(attempt) ? Math.max(1, attempt) : 1
  const backoff = random() * Math.min(cap, base * 2 ** (tries - 1))
  const delay = outcome.retryAt === undefined ? backoff : asked

  if (!repeatable && method && isUnclear(outcome)) return { mode: 'verifyFirst', delay: asked }
  const { retry } = Object.hasOwn(statusFacts, outcome.kind) ? statusFacts[outcome.kind] : statusFacts.unknown
  if (retry === 'never') return { mode: 'never', delay: 0 }
  const unasked = retry === 'automatic' && repeatable && tries < maxTries && delay <= patience
  return unasked ? { mode: 'automatic', delay } : { mode: 'manual', delay: asked }
}

/** Whether a request may have taken effect although it failed: no answer, or one by somebody who could not know. */
function isUnclear({ kind, retryAt }: Outcome): boolean {
  // A server that names a time has turned the request away.
  if (kind === 'serviceUnavailable') return retryAt === undefined
  return (
    kind === 'networkError' ||
    kind === 'timedOut' ||
    kind === 'internalServerError' ||
    kind === 'badGateway' ||
    kind === 'gatewayTimeout' ||
    kind === 'serverError' ||
    kind === 'unknown'
  )
}
