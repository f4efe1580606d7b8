import { findHeaders } from './findHeaders'
import type { Outcome } from './Outcome'
import { plainReading } from './plainReading'
import type { Answer, Reading } from './readAnswer'
import { readAnswer } from './readAnswer'
import { readRateLimit } from './readRateLimit'
import { readRetryAfter } from './readRetryAfter'
import { readUrl } from './readUrl'

/** What decides whether, when and where a request may be sent again. */
export type Failure = Answer & Pick<Outcome, 'url'>

/**
 * Reads what a client needs that tries again by itself: a status by number, every form of waiting, and what browsers and axios say of
 * a request without an answer. What only words or codes tell is not repeated without asking, so it is not read. Never throws.
 */
export function readRetry(input: unknown, reading: Reading = retryReading): Failure {
  const answer = readAnswer(input, reading)
  const { status, tree } = answer
  const found = isQuota.test(`${status}`) ? findHeaders(tree.answer) : undefined
  return {
    ...answer,
    retryAt: answer.retryAt ?? (found && readRateLimit(found.headers, found.now)),
    url: readUrl(tree),
  }
}

const retryReading: Reading = { ...plainReading, readRetryAfter }

// Rate limit fields say on every answer how much is left. Only where the quota is what was refused do they ask to wait.
const isQuota = /^4(29|[23]0)$/
