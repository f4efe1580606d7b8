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
  const ask = (failureCount: number, error: unknown, isSure?: boolean) =>
    nextTry(error, failureCount + 1, { ...rules, method: 'GET' }, isSure)
  return {
    // This is asked second, and not at all where `retry` is set otherwise, so only this one takes from the budget.
    retry: (failureCount, error) => ask(failureCount, error) !== undefined,
    retryDelay: (failureCount, error) => ask(failureCount, error, false) ?? 0,
  }
}
