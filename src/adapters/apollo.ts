import type { ClientRules } from '../retry/nextTry'
import { nextTry } from '../retry/nextTry'

/** The part of an Apollo operation that the adapter reads. */
interface Operation {
  query: { definitions: readonly { kind: string; operation?: string | undefined }[] }
}

export interface ApolloRetry {
  attempts: (count: number, operation: Operation, error: unknown) => boolean
  delay: (count: number, operation: Operation, error: unknown) => number
}

/**
 * Options for Apollo Client's `RetryLink`, following `retryAdvice`. Mutations are never sent again. A query only reads, so it counts as GET
 * although it is sent by POST.
 */
export function apolloRetry(rules: ClientRules = {}): ApolloRetry {
  const waits = new WeakMap<Operation, number>()
  return {
    attempts(count, operation, error) {
      const isMutation = operation.query.definitions.some((definition) => definition.operation === 'mutation')
      const delay = nextTry(error, count, { ...rules, method: isMutation ? 'POST' : 'GET' })
      if (delay !== undefined) waits.set(operation, delay)
      return delay !== undefined
    },
    delay: (_, operation) => waits.get(operation) ?? 0,
  }
}
