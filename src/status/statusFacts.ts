import type { StatusKind } from './kinds'

/** How serious a status is. It sets the colour, and whether a screen reader interrupts to announce it. */
export type Tone = 'success' | 'info' | 'warning' | 'critical'

/** Whether the same request may be sent again: never, when the shopper presses a button, or automatically if the method allows it. */
export type RetryRule = 'never' | 'manual' | 'automatic'

/** The steps that a status can offer. */
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
  /**
   * The status code of the kind. For codes without a kind of their own, the first digit of their class. `undefined` if there is no
   * response.
   */
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
 * What each kind of status means: its tone, whether sending the request again can help, and the steps that help.
 *
 * The fifteen documented kinds follow VTEX's page on response codes. According to that page, 500 and 503 link to the status page, 500,
 * 503 and 504 to support, and the client may retry after a 502, 503 or 504. The page does not mention the other kinds:
 *
 * - `forbidden`: signing in, or another account, may help. `methodNotAllowed`: the shopper did nothing wrong, and can only go elsewhere.
 * - `requestTimeout`, `networkError`, `offline`: the request may not have reached the server, so sending it again can help.
 * - `timedOut`: the server may still be processing the request, so the shopper decides when to send it again.
 * - `conflict`, `locked`: another user has changed or locked the resource. Refreshing shows its current state.
 * - `gone`, `redirection`: the resource is not at this URL. As for a 404, the steps are the search and the home page.
 * - `contentTooLarge`, `unprocessableContent`, `clientError`: the content of the request has to change first, as for a 400 (RFC 9110
 *   §15: an unknown code is treated as the x00 of its class).
 * - `actionRequired` (428): not an error. VTEX uses it for one more payment step, which the checkout shows itself.
 * - `serverError`, `unknown`: the cause is not known, so neither a retry nor the status page is offered. Reloading the page repeats no
 *   request and shows the current state.
 * - `informational`, `successful`: nothing failed, so there is no step.
 * - `aborted`: there is no step, unless the server may have processed the request: see `mustVerify`.
 */
export const statusFacts: Readonly<Record<StatusKind, StatusFacts>> = {
  ok: facts(200, 'success'),
  created: facts(201, 'success'),
  accepted: facts(202, 'info', 'refresh'),
  noContent: facts(204, 'success'),
  resetContent: facts(205, 'success', 'reset'),
  badRequest: facts(400, 'warning', 'review'),
  unauthorized: facts(401, 'info', 'signIn'),
  forbidden: facts(403, 'warning', 'signIn', 'support'),
  notFound: facts(404, 'warning', 'home', 'search'),
  methodNotAllowed: facts(405, 'warning', 'support', 'home'),
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
  // XMLHttpRequest and `Response.error()` have status 0 if no response arrived.
  networkError: facts(0, 'critical', 'retry'),
  timedOut: { ...facts(undefined, 'warning', 'retry'), retry: 'manual' },
  // Not registered with IANA. Proxies log 499 when the client closed the connection.
  aborted: facts(499, 'info'),
  unknown: facts(undefined, 'warning', 'refresh'),
}
