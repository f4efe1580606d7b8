import { readStatus } from '../status/statusKind'
import type { Reading } from './readAnswer'
import { readHeader } from './readHeader'
import type { Sign } from './readNoAnswer'
import { readProperty, readText } from './readProperty'

/** For timeouts, cancellations, and so on: `signs` adds its own between them. */
type PlainSigns = readonly [timedOut: Sign, aborted: Sign, ...others: Sign[]]

/**
 * What a surface without a provider reads: a status by number, `Retry-After`, and what browsers, axios and ky say of a
 * request without an answer. `fullReading` reads the rest, and comes with the provider, `useRetry`, `readOutcome` and the adapters.
 */
export const plainReading: Reading & { signs: PlainSigns } = {
  outside: ['response', 'networkError', 'errors', 'error', 'cause'],
  inside: ['data', 'body', 'extensions'],
  readStatusCode: (node) => readStatus(readProperty(node, 'status')) || readStatus(readProperty(node, 'statusCode')),
  // Seconds, or the one form of an HTTP-date that is still sent (RFC 9110 §5.6.7), exactly as it is written.
  readRetryAfter(headers, now) {
    const text = readHeader(headers, 'retry-after') ?? ''
    const date = Date.parse(text)
    return /^\d{1,9}$/.test(text) ? now + +text * 1000 : new Date(date).toUTCString() === text ? date : undefined
  },
  readTraces: (node) => `${readText(node, 'code')}\n${readText(node, 'name')}: ${readText(node, 'message')}`,
  // Patterns of traces: see `Sign`. Sentences are those of a `TypeError`, which `fetch` rejects with, or of a class that is not
  // known. An `Error('Failed to fetch')` is a shop's own.
  signs: [
    // First, because a client that gives up on a slow answer cancels it, and some keep both errors.
    ['timedOut', /^>?ETIMEDOUT\n|\nTimeoutError: /],
    // axios, of a page that was left, under the code of its timeout; axios and got.
    ['aborted', /\n(Axios)?Error: Request aborted$|^>?ERR_CANCELED\n|\n(Abort|Cancel(l?ed)?)Error: /],
    ['timedOut', /^>?ECONNABORTED\n/],
    // axios; the DOMException of a synchronous XMLHttpRequest, and ky; Chromium, Safari, Firefox, to which Sentry adds the host; a
    // body that breaks off in Chromium.
    [
      'networkError',
      /^>?ERR_NETWORK\n|\nNetworkError: |\n(TypeError)?: ((Failed to fetch|Load failed|NetworkError when attempting to fetch resource\.)( \(\S+\))?|network error)$/,
    ],
  ],
}
