import type { Outcome } from '../http/Outcome'
import { readOutcome } from '../http/readOutcome'
import { routePattern } from '../http/routePattern'

/** A failure that was shown, for monitoring. Holds no personal data: no address, no server text, no values. */
export interface FailureReport
  extends Pick<Outcome, 'kind' | 'status' | 'code' | 'requestId' | 'method' | 'bodyStatus'> {
  /** The path of the request with `:id` for what names one thing, such as `/api/orders/:id`. */
  route: string | undefined
  /** The same for failures of the same kind, status, code and route. Good for grouping. */
  fingerprint: string
}

/** The report of whatever a request came back with, or `undefined` where nothing failed. */
export function failureReport(input: unknown): FailureReport | undefined {
  const { kind, status, code, requestId, method, bodyStatus, url } = readOutcome(input)
  if ((status ?? 400) < 400 || kind === 'actionRequired' || kind === 'aborted') return undefined
  const route = routePattern(url)
  return {
    kind,
    status,
    code,
    requestId,
    method: method?.toUpperCase(),
    bodyStatus,
    route,
    fingerprint: [kind, status, code, route].map((part) => part ?? '').join('|'),
  }
}
