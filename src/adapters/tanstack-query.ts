import type { ClientRules } from '../retry/nextTry'
import { nextTry } from '../retry/nextTry'

export interface QueryRetry {
  retry: (failureCount: number, error: unknown) => boolean
  retryDelay: (failureCount: number, error: unknown) => number
}

/**
 * `retry` and `retryDelay` for the queries of TanStack Query, as `retryAdvice` says. A query only reads, so it counts as GET
 * whatever its request is. Not for mutations: TanStack Query sends those once, and that is right.
 */
export function queryRetry(rules: ClientRules = {}): QueryRetry {
  let asked: { by: keyof QueryRetry; failureCount: number; error: unknown; delay: number | undefined } | undefined

  // TanStack Query asks both questions of one failure in one breath, and the answer takes from the budget.
  function ask(by: keyof QueryRetry, failureCount: number, error: unknown) {
    const known = asked?.by !== by && asked?.failureCount === failureCount && asked.error === error ? asked : undefined
    const delay = known ? known.delay : nextTry(error, failureCount + 1, { ...rules, method: 'GET' })
    asked = known ? undefined : { by, failureCount, error, delay }
    return delay
  }

  return {
    retry: (failureCount, error) => ask('retry', failureCount, error) !== undefined,
    retryDelay: (failureCount, error) => ask('retryDelay', failureCount, error) ?? 0,
  }
}
