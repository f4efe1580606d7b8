import { readStatus } from '../status/statusKind'
import type { Reading } from './readAnswer'
import { readHeader } from './readHeader'
import type { Sign } from './readNoAnswer'
import { readProperty, readText } from './readProperty'

/** The order lets `signs` insert its own rows between these. */
type PlainSigns = readonly [timedOut: Sign, aborted: Sign, ...others: Sign[]]

/**
 * What a component without a provider reads, to keep its bundle small: a numeric status, `Retry-After`, and the errors of browsers,
 * axios and ky for a request without a response. `ErrorUIProvider`, `useRetry` and `readOutcome` use `fullReading`.
 */
export const plainReading: Reading & { signs: PlainSigns } = {
  clientKeys: ['response', 'networkError', 'errors', 'error', 'cause'],
  bodyKeys: ['data', 'body', 'extensions'],
  readStatusCode: (node) => readStatus(readProperty(node, 'status')) || readStatus(readProperty(node, 'statusCode')),
  // Seconds, or an HTTP-date in the only format that senders may still generate (RFC 9110 §5.6.7).
  readRetryAfter(headers, now) {
    const text = readHeader(headers, 'retry-after') ?? ''
    const date = Date.parse(text)
    return /^\d{1,9}$/.test(text) ? now + +text * 1000 : new Date(date).toUTCString() === text ? date : undefined
  },
  readTraces: (node) => `${readText(node, 'code')}\n${readText(node, 'name')}: ${readText(node, 'message')}`,
  // Patterns of traces: see `Sign`. The messages count for a `TypeError`, with which `fetch` rejects, and for an unknown class.
  // A shop's own code may throw `Error('Failed to fetch')`.
  signs: [
    // First: a client that times out also aborts the request, and some clients keep both errors.
    ['timedOut', /^>?ETIMEDOUT\n|\nTimeoutError: /],
    // axios when the user leaves the page, with the code that axios also uses for a timeout; axios and got.
    ['aborted', /\n(Axios)?Error: Request aborted$|^>?ERR_CANCELED\n|\n(Abort|Cancel(l?ed)?)Error: /],
    ['timedOut', /^>?ECONNABORTED\n/],
    // axios; the DOMException of a synchronous XMLHttpRequest, and ky; Chromium, Safari and Firefox, to whose messages Sentry appends
    // the host; Chromium when a body breaks off.
    [
      'networkError',
      /^>?ERR_NETWORK\n|\nNetworkError: |\n(TypeError)?: ((Failed to fetch|Load failed|NetworkError when attempting to fetch resource\.)( \(\S+\))?|network error)$/,
    ],
  ],
}
