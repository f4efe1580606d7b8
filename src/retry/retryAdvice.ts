import { isRepeatable } from '../http/isRepeatable'
import type { Outcome } from '../http/Outcome'
import { statusFacts } from '../status/statusFacts'
import { mustVerify } from './mustVerify'

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
  /** False where the caller knows that the request never left, as where there was no connection to begin with. */
  wasSent?: boolean | undefined
  /** Tries after which nothing is sent without asking. 3 by default: shoppers wait for less than integrations. */
  maxTries?: number | undefined
  /** The longest wait that a server may ask for, in milliseconds, without the shopper being asked. 60 000 by default. */
  patience?: number | undefined
  /** Takes one of the automatic tries that are left, if there is one: `retryBudget().take`. Unlimited by default. */
  budget?: (() => boolean) | undefined
  /** The time, in epoch milliseconds. */
  now?: number | undefined
  /** Randomness in [0, 1). */
  random?: (() => number) | undefined
}

const base = 1000
const cap = 30_000
/** What a person waits for before a press, where a server has had too many requests and says no time. */
const pauseOfUnknownLength = 5000

/**
 * Whether, how and when a request may be sent again. Pure and total.
 *
 * Methods that may be repeated by RFC 9110 §9.2.2 are sent again without asking, others only at a person's wish, and after an
 * answer that leaves open whether they took effect only once a person has checked. Nothing is sent earlier than `Retry-After`
 * asks (RFC 9110 §10.2.3), and where that is more than the patience, nothing without asking. Nor is a 429 that names no time: each
 * try would lengthen it, so a person may press after five seconds. An automatic try comes after
 * a random wait, up to a bound that doubles with every try (1 s to 30 s), counted from the moment asked for, if any: a
 * server that tells everybody the same moment would otherwise get everybody at that moment.
 */
export function retryAdvice(outcome: Outcome, context: RetryContext): RetryAdvice {
  const { attempt, idempotent, maxTries = 3, patience = 60_000, now = Date.now(), random = Math.random } = context
  // Who knows better than the method says so.
  const known = idempotent === undefined ? undefined : idempotent ? 'PUT' : 'POST'
  const method = known ?? context.method ?? outcome.method
  // 421 and 425 ask for no pause, and the same request is welcome.
  const isLimited = outcome.kind === 'tooManyRequests' && !/^42[15]$/.test(`${outcome.status}`)
  const isUnknown = isLimited && outcome.retryAt === undefined
  const asked = isUnknown ? pauseOfUnknownLength : Math.max(0, (outcome.retryAt ?? now) - now)
  if (mustVerify(method, outcome, context.wasSent)) return { mode: 'verifyFirst', delay: asked }

  const { retry } = Object.hasOwn(statusFacts, outcome.kind) ? statusFacts[outcome.kind] : statusFacts.unknown
  if (retry === 'never') return { mode: 'never', delay: 0 }
  const tries = Number.isFinite(attempt) ? Math.max(1, attempt) : 1
  const mayBeSent = retry === 'automatic' && !isUnknown && isRepeatable(method) && tries < maxTries && asked <= patience
  if (!mayBeSent || context.budget?.() === false) return { mode: 'manual', delay: asked }
  return { mode: 'automatic', delay: asked + random() * Math.min(cap, base * 2 ** (tries - 1)) }
}
