import { isErrorCode } from '../http/isErrorCode'
import { isRequestId } from '../http/isRequestId'
import type { Outcome } from '../http/Outcome'
import { readOutcomeOnce } from '../http/readOutcomeOnce'
import { routePattern } from '../http/routePattern'

/** A failure that was shown, for monitoring. Holds no personal data: no address, no server text, no values. */
export interface FailureReport
  extends Pick<Outcome, 'kind' | 'status' | 'code' | 'requestId' | 'method' | 'bodyStatus'> {
  /** The path of the request with `:id` for what names one thing, person or search, such as `/api/orders/:id`. */
  route: string | undefined
  /** The same for failures of the same kind, status, code and route. Good for grouping. */
  fingerprint: string
}

/** The report of whatever a request came back with, or `undefined` where nothing failed. */
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
    // A body may call anything its method, a person too, so only those of RFC 9110 and 5789 and the coming QUERY count.
    method: method?.match(/^(?:get|head|post|put|patch|delete|options|connect|trace|query)$/i)?.[0].toUpperCase(),
    bodyStatus,
    route,
    fingerprint: [kind, status, code, route].map((part) => part ?? '').join('|'),
  }
}
