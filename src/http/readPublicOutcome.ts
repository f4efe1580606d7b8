import type { StatusKind } from '../status/statusKind'
import type { Outcome } from './Outcome'
import { readOutcome } from './readOutcome'

/** What a page needs to explain an outcome. */
export type PublicOutcome = Pick<Outcome, 'kind' | 'status' | 'retryAt' | 'readAt' | 'challenged' | 'method'>

/**
 * What of an outcome may stand in a page that a server sends, for `error` of any component: plain data, without the server's
 * text, addresses or ids, and without `undefined`, which some frameworks refuse. A wait that is not over comes with the time on
 * the clock that has set it (`readAt`), since the shopper's may be wrong. Total: it never throws.
 *
 * On a server, a connection that failed is the server's own: it says `badGateway` then, or `gatewayTimeout`, so that no shopper is
 * sent to check theirs.
 */
export function readPublicOutcome(input: unknown): PublicOutcome {
  const { kind, status, retryAt, challenged, method } = readOutcome(input)
  const readAt = Date.now()
  return {
    kind: (typeof document === 'undefined' && onServer[kind]) || kind,
    ...(status && { status }),
    ...(retryAt && { retryAt }),
    ...(retryAt && retryAt > readAt && { readAt }),
    ...(challenged && { challenged }),
    ...(method && { method }),
  }
}

const onServer: { readonly [Kind in StatusKind]?: StatusKind } = {
  offline: 'badGateway',
  networkError: 'badGateway',
  timedOut: 'gatewayTimeout',
}
