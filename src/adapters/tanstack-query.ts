import type { ClientRules } from '../retry/nextTry'
import { nextTry, waitBefore } from '../retry/nextTry'

export interface QueryRetry {
  retry: (failureCount: number, error: unknown) => boolean
  retryDelay: (failureCount: number, error: unknown) => number
}

/**
 * `retry` and `retryDelay` for the queries of TanStack Query, following `retryAdvice`. A query only reads, so it counts as GET whatever its
 * method is. Not for mutations: TanStack Query sends those once by default, which is safe.
 */
export function queryRetry(rules: ClientRules = {}): QueryRetry {
  const asGet = { ...rules, method: 'GET' }
  return {
    retry: (failureCount, error) => nextTry(error, failureCount + 1, asGet) !== undefined,
    // TanStack Query calls `retryDelay` before `retry`, and also if a query replaces `retry`. So it must not take from the budget.
    retryDelay: (failureCount, error) => waitBefore(error, failureCount + 1, asGet),
  }
}
