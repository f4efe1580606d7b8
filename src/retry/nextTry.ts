import type { Outcome } from '../http/Outcome'
import { readRetry } from '../http/readRetry'
import { noteTries, triesOf } from './clientTries'
import { mayTake, pageBudget } from './pageBudget'
import type { RetryContext } from './retryAdvice'
import { retryAdvice } from './retryAdvice'

/** When a client tries again by itself. */
export interface ClientRules {
  /** Tries of one request in all: 3 by default. */
  maxTries?: number | undefined
  /** `false` where PUT and DELETE of this API do more when they are sent twice, although RFC 9110 §9.2.2 says that they do not. */
  idempotent?: false | undefined
  /**
   * The longest wait that the client makes by itself, in milliseconds: 3000 by default. Nothing is shown while a client waits, so where a
   * server asks for more, the client gives the error away, and the component that shows it shows the wait.
   */
  patience?: number | undefined
  /** Randomness in [0, 1): `Math.random` by default. */
  random?: (() => number) | undefined
}

type Rules = ClientRules & Pick<RetryContext, 'method'>

const defaultPatience = 3000

/**
 * How long a client has to wait before it tries again by itself, in milliseconds. `undefined` where it has to give the error away, which
 * then carries how often the request was sent. Otherwise a try is taken from the page's budget.
 */
export function nextTry(error: unknown, tries: number, rules: Rules): number | undefined {
  // A client inside this one may have tried more often than this one knows.
  const attempt = tries - 1 + triesOf(error, true)
  const outcome = readRetry(error)
  const { mode, delay } = advise(outcome, { ...rules, attempt, budget: () => mayTake(outcome.url) })
  if (mode === 'automatic') {
    pageBudget.take(outcome.url)
    return delay
  }
  noteTries(error, attempt)
  return undefined
}

/**
 * The wait before a try that the client has not decided on yet, in milliseconds: never shorter than the server asks. Takes nothing from the
 * budget.
 */
export function waitBefore(error: unknown, tries: number, rules: Rules): number {
  const attempt = tries - 1 + triesOf(error, true)
  const unlimited = { patience: Number.POSITIVE_INFINITY, maxTries: Number.POSITIVE_INFINITY }
  return advise(readRetry(error), { ...rules, ...unlimited, attempt }).delay
}

function advise(outcome: Outcome, { idempotent, patience = defaultPatience, ...context }: Rules & RetryContext) {
  const isDangerous = isDeclared(context.method, idempotent === false)
  return retryAdvice(outcome, { ...context, patience, idempotent: isDangerous ? false : undefined })
}

/** Whether this is one of the methods that were declared not repeatable. GET and HEAD change nothing. */
export function isDeclared(method: string | undefined, isNotIdempotent: boolean): boolean {
  return isNotIdempotent && /^(PUT|DELETE)$/i.test(method ?? '')
}
