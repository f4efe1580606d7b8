import type { Outcome } from '../http/Outcome'
import { readProperty } from '../http/readProperty'
import { readTree } from '../http/readTree'
import type { RetryAdvice, RetryContext } from './retryAdvice'
import { retryAdvice } from './retryAdvice'
import { retryBudget } from './retryBudget'

export interface PageAdvice extends RetryAdvice {
  /** Whether it could be sent again without asking, were it not for the tries, the budget or the patience. */
  isSafe: boolean
}

const budget = retryBudget()
const tries = new WeakMap<object, number>()

/**
 * `retryAdvice` for this page: automatic tries come from one budget, whoever asks. On a server nothing is automatic.
 */
export function adviseRetry(outcome: Outcome, context: Omit<RetryContext, 'budget'>): PageAdvice {
  const take = () => typeof document === 'object' && budget.take(outcome.url)
  const atFirst = { ...context, attempt: 1, maxTries: 2, patience: Number.POSITIVE_INFINITY }
  const isSafe = retryAdvice(outcome, atFirst).mode === 'automatic'
  return { ...retryAdvice(outcome, { ...context, budget: take }), isSafe }
}

/** Remembers how often a client has tried by itself before it gives an error away, so that nobody starts to count anew. */
export function noteTries(error: unknown, count: number): void {
  for (const node of errorsIn(error)) tries.set(node, count)
}

/** How often whoever gave an error away had tried: once, unless it was noted. */
export function triesOf(error: unknown): number {
  return Math.max(1, ...errorsIn(error).map((node) => tries.get(node) ?? 1))
}

/** An error and those it was made of. Other objects may belong to several requests. */
function errorsIn(error: unknown): object[] {
  return readTree(error, { outside: errorKeys, inside: [] }).outer.filter(
    (node, index) => index === 0 || readProperty(node, 'stack') !== undefined,
  )
}

const errorKeys = ['error', 'errors', 'networkError', 'originalError', 'reason', 'cause']
