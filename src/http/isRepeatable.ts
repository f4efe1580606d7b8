import { isSafe } from './isSafe'

/** Whether the method is idempotent: sending the request twice has the same effect as sending it once (RFC 9110 §9.2.2). */
export function isRepeatable(method: string | undefined): boolean {
  return isSafe(method) || /^(PUT|DELETE)$/i.test(method ?? '')
}
