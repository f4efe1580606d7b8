import type { Outcome } from './Outcome'

/** Whether sending a request of this method twice does no more than sending it once (RFC 9110 §9.2.2). */
export function isRepeatable(method: string | undefined): boolean {
  return /^(GET|HEAD|OPTIONS|PUT|DELETE|TRACE|QUERY)$/i.test(method ?? '')
}

/**
 * Whether a request of this method may have taken effect although it failed, so that somebody has to look before it is sent
 * again: it may not be repeated, and no answer came or was waited for, or one by somebody who could not know.
 */
export function mustVerify(method: string | undefined, { kind, retryAt }: Pick<Outcome, 'kind' | 'retryAt'>): boolean {
  // A server that names a time has turned the request away.
  const isUnclear = kind === 'serviceUnavailable' ? !retryAt : unclear.test(kind)
  return !!method && isUnclear && !isRepeatable(method)
}

const unclear = /^(unknown|networkError|timedOut|aborted|internalServerError|badGateway|gatewayTimeout|serverError)$/
