import type { Outcome } from '../http/Outcome'
import { plainReading } from '../http/plainReading'
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
/** How often a client has tried, and when it gave the error away, by `performance.now()`. */
const notes = new WeakMap<object, [count: number, at: number]>()
/** In milliseconds: a client that asks about a failure does so at once. What is older is of an earlier request with the same error. */
const atOnce = 1000

/**
 * `retryAdvice` for this page: all automatic tries of the page come from one budget. On a server nothing is automatic. Where the caller
 * is not sure yet that it will send, nothing is taken from the budget.
 */
export function adviseRetry(outcome: Outcome, context: Omit<RetryContext, 'budget'>, isSure = true): PageAdvice {
  const take = () => typeof document === 'object' && (!isSure || budget.take(outcome.url))
  const atFirst = { ...context, attempt: 1, maxTries: 2, patience: Number.POSITIVE_INFINITY }
  const isSafe = retryAdvice(outcome, atFirst).mode === 'automatic'
  return { ...retryAdvice(outcome, { ...context, budget: take }), isSafe }
}

/** Remembers how often a client has tried by itself before it gives an error away, so that the next one goes on counting. */
export function noteTries(error: unknown, count: number): void {
  for (const node of errorsIn(error)) notes.set(node, [count, performance.now()])
}

/**
 * How often the client that gave an error away had tried: once, unless it was noted. `isNew` says that the error has just been thrown,
 * so that a note of an earlier request, which has failed with the same object, does not count.
 */
export function triesOf(error: unknown, isNew = false): number {
  const oldest = isNew ? performance.now() - atOnce : 0
  const found = errorsIn(error).map((node) => notes.get(node) ?? ([1, 0] as const))
  return Math.max(1, ...found.map(([count, at]) => (at < oldest ? 1 : count)))
}

/** An error and those it was made of. Other objects may belong to several requests. */
function errorsIn(error: unknown): object[] {
  return readTree(error, plainReading).outer.filter(
    (node, index) => index === 0 || readProperty(node, 'stack') !== undefined,
  )
}
