import type { StatusKind } from './statusKind'

/** How loudly a status speaks. */
export type Tone = 'success' | 'info' | 'warning' | 'critical'

/** Whether the same request may be sent again: not at all, by a person's press, or by us for methods that allow it. */
export type RetryRule = 'never' | 'manual' | 'automatic'

/** The next steps a status can suggest. */
export type ActionName =
  | 'retry'
  | 'refresh'
  | 'reset'
  | 'review'
  | 'signIn'
  | 'home'
  | 'search'
  | 'checkOrders'
  | 'statusPage'
  | 'support'

export interface StatusFacts {
  /** The status code, or the first digit of those that have no kind of their own; `undefined` where no answer came. */
  readonly status: number | undefined
  readonly tone: Tone
  readonly retry: RetryRule
  /** The steps that help, most helpful first. */
  readonly actions: readonly ActionName[]
}

function facts(status: number | undefined, tone: Tone, ...actions: readonly ActionName[]): StatusFacts {
  return { status, tone, retry: actions.includes('retry') ? 'automatic' : 'never', actions }
}

/**
 * What each kind of status means: its tone, whether repeating the request can help, and the steps that do.
 *
 * The fifteen documented kinds follow VTEX's page on response codes: only 500 and 503 lead to the status page; these
 * two and 504 to support; 502, 503 and 504 say to try again. The page is silent about the others. There:
 *
 * - `requestTimeout`, `networkError`, `offline`: the request never arrived whole, so sending it again is the remedy.
 *   `timedOut` may still be running at the other end, so a person decides when to ask again.
 * - `conflict`, `locked`: somebody else changed or holds it, so look at it afresh rather than repeat the change.
 * - `gone`, `redirection`: it is not here any more; as with 404, search or start again from home.
 * - `contentTooLarge`, `unprocessableContent`, `clientError`: what was sent has to change first, as with 400 (RFC 9110
 *   §15: an unknown code is treated as the x00 of its class).
 * - `actionRequired` (428): not an error; VTEX uses it for one more payment step, which the checkout shows itself.
 * - `serverError`, `unknown`: too little is known to blame a service or to repeat a request, and VTEX names its status
 *   page for 500 and 503 alone; loading the page again repeats nothing and shows how things stand.
 * - `informational`, `successful`: nothing went wrong, so there is nothing to do. So with `aborted`, unless what was cancelled
 *   may have been carried out: see `mustVerify`.
 */
export const statusFacts: Readonly<Record<StatusKind, StatusFacts>> = {
  ok: facts(200, 'success'),
  created: facts(201, 'success'),
  accepted: facts(202, 'info', 'refresh'),
  noContent: facts(204, 'success'),
  resetContent: facts(205, 'success', 'reset'),
  badRequest: facts(400, 'warning', 'review'),
  unauthorized: facts(401, 'info', 'signIn'),
  forbidden: facts(403, 'warning'),
  notFound: facts(404, 'warning', 'home', 'search'),
  methodNotAllowed: facts(405, 'warning'),
  tooManyRequests: facts(429, 'warning', 'retry'),
  internalServerError: facts(500, 'critical', 'statusPage', 'support'),
  badGateway: facts(502, 'critical', 'retry'),
  serviceUnavailable: facts(503, 'critical', 'retry', 'statusPage', 'support'),
  gatewayTimeout: facts(504, 'critical', 'retry', 'support'),
  requestTimeout: facts(408, 'warning', 'retry'),
  conflict: facts(409, 'warning', 'refresh'),
  gone: facts(410, 'warning', 'home', 'search'),
  contentTooLarge: facts(413, 'warning', 'review'),
  unprocessableContent: facts(422, 'warning', 'review'),
  locked: facts(423, 'warning', 'refresh'),
  actionRequired: facts(428, 'info'),
  informational: facts(1, 'info'),
  successful: facts(2, 'success'),
  redirection: facts(3, 'info', 'home', 'search'),
  clientError: facts(4, 'warning', 'review'),
  serverError: facts(5, 'critical', 'refresh'),
  offline: facts(undefined, 'warning', 'retry'),
  // XMLHttpRequest and Response.error() report 0 when no answer came.
  networkError: facts(0, 'critical', 'retry'),
  timedOut: { ...facts(undefined, 'warning', 'retry'), retry: 'manual' },
  // Not registered; proxies use it for a request that the client itself closed.
  aborted: facts(499, 'info'),
  unknown: facts(undefined, 'warning', 'refresh'),
}
