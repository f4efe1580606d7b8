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
 * Codes that tell the shopper the same as another one. Their meaning is that of the RFC where they are registered with IANA, and
 * otherwise that of the vendor that sends them.
 */
const sameAs: Readonly<Record<number, number>> = {
  // Not Modified (RFC 9110 §15.4.5): the copy that the client has is current, as if it had been sent with 200.
  304: 2,
  // Proxy Authentication Required, Network Authentication Required (RFC 6585 §6): the shopper's own network is in the way.
  407: 0,
  511: 0,
  // Precondition Failed: it has changed since it was read.
  412: 409,
  // Laravel: page expired. IIS: login time-out. Esri: invalid token. AWS load balancers: the identity provider said no.
  419: 401,
  440: 401,
  498: 401,
  561: 401,
  // Misdirected Request (RFC 9110 §15.5.20), Too Early (RFC 8470 §5.2): not processed, and may be sent again, also by POST.
  421: 429,
  425: 429,
  // Twitter: enhance your calm. Shopify: security rejection.
  420: 429,
  430: 429,
  // Unavailable For Legal Reasons (RFC 7725 §3).
  451: 410,
  // AWS load balancers: the client closed the connection, as nginx's 499.
  460: 499,
  // cPanel: bandwidth limit exceeded. Many: overloaded. Shopify: temporarily disabled.
  509: 503,
  529: 503,
  540: 503,
  // Cloudflare, of the origin: unknown answer, refused, timed out, unreachable, timed out once connected; its own: 527, 530.
  520: 502,
  521: 502,
  522: 504,
  523: 502,
  524: 504,
  527: 502,
  530: 502,
  // Proxies: read timeout, connect timeout.
  598: 504,
  599: 504,
}

/**
 * The kind of a status code, given as a number or a numeric string. Total: anything else is `'unknown'`; it never
 * throws. A code without a kind of its own counts as the one it means the same as, such as 412 as 409, or else as the x00 of
 * its class, and one from 600 to 999 as a server error (RFC 9110 §15).
 */
export function statusKind(status: unknown): StatusKind {
  const code = readStatus(status) ?? 1
  if (code && code < 100) return 'unknown'
  return findKind(sameAs[code] ?? code) ?? (findKind(Math.min(5, Math.floor(code / 100))) as StatusKind)
}

function findKind(status: number): StatusKind | undefined {
  return (Object.keys(statusFacts) as StatusKind[]).find((kind) => statusFacts[kind].status === status)
}
