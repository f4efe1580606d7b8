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
  const { kind, status, requestId, method, bodyStatus, url, ...outcome } = readOutcome(input)
  if ((status ?? 400) < 400 || kind === 'actionRequired' || kind === 'aborted') return undefined
  const route = routePattern(url)
  const code = outcome.code && isName(outcome.code) ? outcome.code : undefined
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

/** Whether a code is the name of a failure: no sentence, no address, and no number as long as a person’s. */
function isName(code: string): boolean {
  return /^[\w.:/-]{1,64}$/.test(code) && !/(?:\d\D?){9}/.test(code)
}
