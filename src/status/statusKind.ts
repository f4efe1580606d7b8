import { statusFacts } from './statusFacts'

/** What a status means to the person in front of the screen. */
export type StatusKind =
  | DocumentedKind
  // Seen in VTEX's own API descriptions, though its status page does not list them: 408 409 410 413 422 423 428.
  | 'requestTimeout'
  | 'conflict'
  | 'gone'
  | 'contentTooLarge'
  | 'unprocessableContent'
  | 'locked'
  | 'actionRequired'
  // Any other code, treated as the x00 of its class (RFC 9110 §15).
  | 'informational'
  | 'successful'
  | 'redirection'
  | 'clientError'
  | 'serverError'
  // No answer came.
  | 'offline'
  | 'networkError'
  | 'timedOut'
  | 'aborted'
  // Nothing could be read.
  | 'unknown'

/** The kinds of the fifteen statuses that the VTEX Core Commerce APIs document. */
export type DocumentedKind =
  | 'ok'
  | 'created'
  | 'accepted'
  | 'noContent'
  | 'resetContent'
  | 'badRequest'
  | 'unauthorized'
  | 'forbidden'
  | 'notFound'
  | 'methodNotAllowed'
  | 'tooManyRequests'
  | 'internalServerError'
  | 'badGateway'
  | 'serviceUnavailable'
  | 'gatewayTimeout'

/**
 * The status code as an integer, or `undefined` for anything that is not one: numbers and numeric strings count.
 */
export function readStatus(status: unknown): number | undefined {
  const code = typeof status === 'string' && /^\s{0,9}\d{1,3}\s{0,9}$/.test(status) ? Number(status) : status
  return Number.isInteger(code) && (code as number) >= 0 && (code as number) < 1000 ? (code as number) : undefined
}

/**
 * The kind of a status code, given as a number or a numeric string. Total: anything else is `'unknown'`; it never
 * throws. A code without a kind of its own counts as the x00 of its class, and one from 600 to 999 as a server error
 * (RFC 9110 §15).
 */
export function statusKind(status: unknown): StatusKind {
  const code = readStatus(status)
  if (code === undefined || (code > 0 && code < 100)) return 'unknown'
  return findKind(code) ?? findKind(Math.min(5, Math.floor(code / 100))) ?? 'unknown'
}

function findKind(status: number): StatusKind | undefined {
  return (Object.keys(statusFacts) as StatusKind[]).find((kind) => statusFacts[kind].status === status)
}
