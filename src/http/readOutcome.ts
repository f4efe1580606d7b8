import type { StatusKind } from '../status/statusKind'
import { readStatus, statusKind } from '../status/statusKind'
import type { Outcome } from './Outcome'
import { readRetryAfter } from './readRetryAfter'

/**
 * Reads whatever a request came back with: a status as a number or numeric string, a `Response`, anything that carries
 * `status`, `statusCode` or `response.status`, a failed `fetch`, a timeout, a cancellation, or none of these. Total:
 * it never throws, and what cannot be read is of kind `'unknown'`.
 *
 * A `Response` has its `Retry-After` (RFC 9110 §10.2.3) and its address read from the headers; its body is not touched.
 */
export function readOutcome(input: unknown): Outcome {
  const bare = readStatus(input)
  if (bare !== undefined) return { status: bare, kind: statusKind(bare) }

  let failure: unknown = input
  // A wrapper may hide the failure in `cause`; eight levels are more than any client builds, and end a cycle.
  for (let depth = 0; depth < 8 && isObject(failure); depth++) {
    const found = readAnswer(failure) ?? readNoAnswer(failure)
    if (found) return found
    failure = get(failure, 'cause')
  }
  return { kind: 'unknown' }
}

function readAnswer(failure: object): Outcome | undefined {
  const response = get(failure, 'response')
  for (const answer of [failure, response]) {
    const status = readStatus(get(answer, 'status')) ?? readStatus(get(answer, 'statusCode'))
    // 0 means that no answer came, or that its status is hidden: see readNoAnswer.
    if (!status) continue
    return {
      status,
      kind: statusKind(status),
      retryAt: readRetryAfter(get(answer, 'headers')),
      detail: text(get(failure, 'message')),
      url: text(get(answer, 'url')),
    }
  }
  return undefined
}

function readNoAnswer(failure: object): Outcome | undefined {
  const kind = noAnswerKind(failure)
  return kind && { kind, detail: text(get(failure, 'message')) }
}

// The engines' wordings of a fetch that got no answer; any other TypeError is a programmer's.
const fetchFailure =
  /failed to fetch|fetch failed|networkerror when attempting|load failed|network (request failed|error)/i

function noAnswerKind(failure: object): StatusKind | undefined {
  const name = get(failure, 'name')
  if (name === 'AbortError') return 'aborted'
  if (name === 'TimeoutError') return 'timedOut'
  const type = get(failure, 'type')
  // Fetch Standard §2.2.6: these responses hide their status behind 0.
  if (type === 'opaqueredirect') return 'redirection'
  if (type === 'opaque') return 'unknown'
  if (
    get(failure, 'status') === 0 ||
    (name === 'TypeError' && fetchFailure.test(text(get(failure, 'message')) ?? ''))
  ) {
    return isOffline() ? 'offline' : 'networkError'
  }
  return undefined
}

function isOffline(): boolean {
  return typeof navigator === 'object' && navigator.onLine === false
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined
}

/** A property that may be absent, behind a throwing getter, or behind a hostile Proxy. */
function get(value: unknown, key: string): unknown {
  try {
    return isObject(value) ? (value as Record<string, unknown>)[key] : undefined
  } catch {
    return undefined
  }
}
