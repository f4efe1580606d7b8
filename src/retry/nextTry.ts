import { readRetry } from '../http/readRetry'
import { adviseRetry, noteTries, triesOf } from './adviseRetry'
import type { RetryContext } from './retryAdvice'

/** When a client tries again by itself. */
export interface ClientRules {
  /** Tries of one request in all: 3 by default. */
  maxTries?: number | undefined
  /** The longest wait that a server may ask for, in milliseconds, without the shopper being asked. 60 000 by default. */
  patience?: number | undefined
}

/**
 * How long a client has to wait before it tries again by itself, in milliseconds. `undefined` where it has to give the
 * error away, which then carries how often was tried.
 */
export function nextTry(
  error: unknown,
  tries: number,
  rules: ClientRules & Pick<RetryContext, 'method'>,
): number | undefined {
  // A client inside this one may have tried more often than this one knows.
  const attempt = tries - 1 + triesOf(error)
  const { mode, delay } = adviseRetry(readRetry(error), { ...rules, attempt })
  if (mode === 'automatic') return delay
  noteTries(error, attempt)
  return undefined
}
