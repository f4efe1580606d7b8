import { findHeaders } from './findHeaders'
import type { Outcome } from './Outcome'
import { plainReading } from './plainReading'
import type { Answer, Reading } from './readAnswer'
import { readAnswer } from './readAnswer'
import { readRateLimit } from './readRateLimit'
import { readRetryAfter } from './readRetryAfter'
import { readUrl } from './readUrl'

/** What decides the words and whether, when and where a request may be sent again. */
export type Failure = Answer & Pick<Outcome, 'url'>

/**
 * Reads what an automatic retry depends on: a numeric status, every header that asks to wait, and the errors of browsers and axios for
 * a request without a response. A failure that only a message or an error code describes is not retried automatically, so
 * `retryReading` does not read these. Never throws.
 */
export function readRetry(input: unknown, reading: Reading = retryReading): Failure {
  const answer = readAnswer(input, reading)
  const { status, tree } = answer
  const found = status && quotaStatuses.includes(status) ? findHeaders(tree.response) : undefined
  return {
    ...answer,
    retryAt: answer.retryAt ?? (found && readRateLimit(found.headers, found.readAt)),
    url: readUrl(tree),
  }
}

const retryReading: Reading = { ...plainReading, readRetryAfter }

// Servers send rate limit fields with every response. They ask to wait only if the status says that the quota is used up.
const quotaStatuses: readonly number[] = [420, 429, 430]
