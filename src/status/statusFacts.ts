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
  readonly tone: Tone
  readonly retry: RetryRule
  /** The steps that help, most helpful first. */
  readonly actions: readonly ActionName[]
}

function facts(
  tone: Tone,
  actions: readonly ActionName[] = [],
  retry: RetryRule = actions.includes('retry') ? 'automatic' : 'never',
): StatusFacts {
  return { tone, retry, actions }
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
 * - `informational`, `successful`, `aborted`: nothing went wrong, so there is nothing to do.
 */
export const statusFacts: Readonly<Record<StatusKind, StatusFacts>> = {
  ok: facts('success'),
  created: facts('success'),
  accepted: facts('info', ['refresh']),
  noContent: facts('success'),
  resetContent: facts('success', ['reset']),
  badRequest: facts('warning', ['review']),
  unauthorized: facts('info', ['signIn']),
  forbidden: facts('warning'),
  notFound: facts('warning', ['home', 'search']),
  methodNotAllowed: facts('warning'),
  tooManyRequests: facts('warning', ['retry']),
  internalServerError: facts('critical', ['statusPage', 'support']),
  badGateway: facts('critical', ['retry']),
  serviceUnavailable: facts('critical', ['retry', 'statusPage', 'support']),
  gatewayTimeout: facts('critical', ['retry', 'support']),
  requestTimeout: facts('warning', ['retry']),
  conflict: facts('warning', ['refresh']),
  gone: facts('warning', ['home', 'search']),
  contentTooLarge: facts('warning', ['review']),
  unprocessableContent: facts('warning', ['review']),
  locked: facts('warning', ['refresh']),
  actionRequired: facts('info'),
  informational: facts('info'),
  successful: facts('success'),
  redirection: facts('info', ['home', 'search']),
  clientError: facts('warning', ['review']),
  serverError: facts('critical', ['refresh']),
  offline: facts('warning', ['retry']),
  networkError: facts('critical', ['retry']),
  timedOut: facts('warning', ['retry'], 'manual'),
  aborted: facts('info'),
  unknown: facts('warning', ['refresh']),
}
