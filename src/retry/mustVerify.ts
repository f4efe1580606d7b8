import { isRepeatable } from '../http/isRepeatable'
import type { Outcome } from '../http/Outcome'

/**
 * Whether a request of this method may have taken effect although it failed, so that its effect has to be looked for before it
 * is sent again: it may not be repeated, and no answer came, or one by a server that could not know. A browser that is offline
 * when the failure is read may have been online when the request left, so `offline` counts as a lost answer, unless the caller
 * knows that nothing was sent.
 */
export function mustVerify(
  method: string | undefined,
  { kind, retryAt }: Pick<Outcome, 'kind' | 'retryAt'>,
  wasSent = true,
): boolean {
  const isLost = wasSent && /^(offline|networkError|timedOut|aborted)$/.test(kind)
  const isUnclear = /^(unknown|internalServerError|badGateway|gatewayTimeout|serverError)$/.test(kind)
  // A server that names a time has turned the request away.
  const isBusy = kind === 'serviceUnavailable' && !retryAt
  return !!method && !isRepeatable(method) && (isLost || isUnclear || isBusy)
}
