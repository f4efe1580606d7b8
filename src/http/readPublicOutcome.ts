import type { StatusKind } from '../status/statusKind'
import type { Outcome } from './Outcome'
import { readOutcome } from './readOutcome'

/** The parts of an outcome that a page may contain. */
export type PublicOutcome = Pick<Outcome, 'kind' | 'status' | 'retryAt' | 'readAt' | 'challenged' | 'method'>

/**
 * Reads the parts of an outcome that a server may send within a page, as the `error` of any component. It is plain data without the
 * server's text, URLs or ids, and without `undefined`, which some frameworks cannot serialize. A wait that is not over includes the
 * time of the server's clock (`readAt`), because the shopper's clock may be wrong. Never throws.
 *
 * On a server, a failed connection is the server's own, not the shopper's. The kind is then `badGateway` or `gatewayTimeout`, so that
 * no message asks the shopper to check their connection.
 */
export function readPublicOutcome(input: unknown): PublicOutcome {
  const { kind, status, retryAt, challenged, method } = readOutcome(input)
  const readAt = Date.now()
  return {
    kind: (typeof document === 'undefined' && kindOnServer[kind]) || kind,
    ...(status && { status }),
    ...(retryAt && { retryAt }),
    ...(retryAt && retryAt > readAt && { readAt }),
    ...(challenged && { challenged }),
    ...(method && { method }),
  }
}

const kindOnServer: { readonly [Kind in StatusKind]?: StatusKind } = {
  offline: 'badGateway',
  networkError: 'badGateway',
  timedOut: 'gatewayTimeout',
}
