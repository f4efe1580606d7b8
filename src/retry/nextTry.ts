import { readRetry } from '../http/readRetry'
import { adviseRetry, noteTries, triesOf } from './adviseRetry'
import type { RetryContext } from './retryAdvice'

/** When a client tries again by itself. */
export interface ClientRules {
  /** Tries of one request in all: 3 by default. */
  maxTries?: number | undefined
  /** `false` where PUT and DELETE of this API do more when they are sent twice, although RFC 9110 §9.2.2 says that they do not. */
  idempotent?: false | undefined
  /** The longest wait that a server may ask for, in milliseconds, without the shopper being asked. 60 000 by default. */
  patience?: number | undefined
}

/**
 * How long a client has to wait before it tries again by itself, in milliseconds. `undefined` where it has to give the
 * error away, which then carries how often was tried. `isSure` is false for a client that asks for the wait before it decides: then
 * nothing is taken from the page's budget, and nothing is noted.
 */
export function nextTry(
  error: unknown,
  tries: number,
  { idempotent, ...rules }: ClientRules & Pick<RetryContext, 'method'>,
  isSure = true,
): number | undefined {
  // A client inside this one may have tried more often than this one knows.
  const attempt = tries - 1 + triesOf(error, true)
  const context = { ...rules, attempt, idempotent: isDeclared(rules.method, idempotent) ? false : undefined }
  const { mode, delay } = adviseRetry(readRetry(error), context, isSure)
  if (mode === 'automatic') return delay
  if (isSure) noteTries(error, attempt)
  return undefined
}

/** Whether this is one of the methods that were declared not repeatable. GET and HEAD change nothing. */
export function isDeclared(method: string | undefined, idempotent: boolean | undefined): boolean {
  return idempotent === false && /^(PUT|DELETE)$/i.test(method ?? '')
}
