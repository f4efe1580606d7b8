import { isErrorCode } from '../http/isErrorCode'
import { isRequestId } from '../http/isRequestId'
import type { Outcome } from '../http/Outcome'
import { readOutcomeOnce } from '../http/readOutcomeOnce'
import { routePattern } from '../http/routePattern'
import type { RetryEventName } from '../retry/retryState'

/** A failure that was shown, for monitoring. It contains no personal data: no URL, no server text, no values. */
export interface FailureReport
  extends Pick<Outcome, 'kind' | 'status' | 'code' | 'requestId' | 'method' | 'bodyStatus'> {
  /** The path of the request. `:id` replaces what identifies an item, a person or a search, as in `/api/orders/:id`. */
  route: string | undefined
  /** Equal for failures of the same kind, status, code and route. Use it for grouping. */
  fingerprint: string
}

/** The events of a failure that a shop may want to count. */
export type ErrorUIEventName = 'shown' | 'pressed' | 'dismissed' | RetryEventName

/** An event of a failure, with the report of that failure. */
export interface ErrorUIEvent extends FailureReport {
  name: ErrorUIEventName
}

/** The report of an answer or an error. `undefined` if it is no failure. */
export function failureReport(input: unknown): FailureReport | undefined {
  const { kind, status, method, bodyStatus, url, ...outcome } = readOutcomeOnce(input)
  if ((status ?? 400) < 400 || kind === 'actionRequired' || kind === 'aborted') return undefined
  const route = routePattern(url)
  const code = outcome.code && isErrorCode(outcome.code) ? outcome.code : undefined
  return {
    kind,
    status,
    code,
    requestId: outcome.requestId && isRequestId(outcome.requestId) ? outcome.requestId : undefined,
    // A body may contain any text as its `method`, even a person's name. So only the methods of RFC 9110 and RFC 5789, and QUERY, count.
    method: method?.match(/^(?:get|head|post|put|patch|delete|options|connect|trace|query)$/i)?.[0].toUpperCase(),
    bodyStatus,
    route,
    fingerprint: [kind, status, code, route].map((part) => part ?? '').join('|'),
  }
}
