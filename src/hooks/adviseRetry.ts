import type { Outcome } from '../http/Outcome'
import { readOutcome } from '../http/readOutcome'
import { readProperty } from '../http/readProperty'
import { readTree } from '../http/readTree'
import type { RetryAdvice, RetryContext } from '../http/retryAdvice'
import { retryAdvice } from '../http/retryAdvice'
import { retryBudget } from '../http/retryBudget'

export interface PageAdvice extends RetryAdvice {
  outcome: Outcome
  /** Whether it could be sent again without asking, were it not for the tries, the budget or the patience. */
  isSafe: boolean
}

const budget = retryBudget()
const tries = new WeakMap<object, number>()

/**
 * `retryAdvice` for this page: automatic tries come from one budget, whoever asks. On a server nothing is automatic.
 * `wasSent` is false where there was no connection to begin with.
 */
export function adviseRetry(
  error: unknown,
  { wasSent = true, ...context }: Omit<RetryContext, 'budget'> & { wasSent?: boolean | undefined },
): PageAdvice {
  const outcome = readOutcome(error)
  const take = () => typeof document === 'object' && budget.take(outcome.url)
  const atFirst = { ...context, attempt: 1, maxTries: 2, patience: Number.POSITIVE_INFINITY }
  const isSafe = retryAdvice(outcome, atFirst).mode === 'automatic'
  // A connection that goes away leaves open what became of what was sent.
  const isLost = outcome.kind === 'offline' && wasSent
  const lost = isLost && retryAdvice({ ...outcome, kind: 'networkError' }, { ...context, budget: () => false })
  if (lost && lost.mode === 'verifyFirst') return { ...lost, outcome, isSafe }
  return { ...retryAdvice(outcome, { ...context, budget: take }), outcome, isSafe }
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
  return readTree(error).outer.filter((node, index) => index === 0 || readProperty(node, 'stack') !== undefined)
}
