import type { Outcome } from './Outcome'
import { readOutcome } from './readOutcome'

/** What a page needs to explain an outcome. */
export type PublicOutcome = Pick<Outcome, 'kind' | 'status' | 'retryAt' | 'method'>

/**
 * What of an outcome may stand in a page that a server sends, for `error` of any component: plain data, without the server's
 * text, addresses or ids, and without `undefined`, which some frameworks refuse. Total: it never throws.
 */
export function readPublicOutcome(input: unknown): PublicOutcome {
  const { kind, status, retryAt, method = '' } = readOutcome(input)
  return {
    kind,
    ...(status && { status }),
    ...(retryAt && { retryAt }),
    // A body may call anything its method.
    ...(/^[a-z]{3,16}$/i.test(method) && { method }),
  }
}
