import type { StatusKind } from './kinds'
import { statusFacts } from './statusFacts'

export type { DocumentedKind, StatusKind } from './kinds'

/** Reads a status code, 0 to 999, from a number or a numeric string. Returns `undefined` for anything else. */
export function readStatus(status: unknown): number | undefined {
  const code = typeof status === 'string' && /^\s{0,9}\d{1,3}\s{0,9}$/.test(status) ? Number(status) : status
  return Number.isInteger(code) && (code as number) >= 0 && (code as number) < 1000 ? (code as number) : undefined
}

/**
 * Codes that mean the same to the shopper as another code. For a code that is registered with IANA its RFC defines the meaning, for
 * any other the vendor that sends it.
 */
const sameAs: Readonly<Record<number, number>> = {
  // Not Modified (RFC 9110 §15.4.5): the client's cached copy is current, which is as good as a 200.
  304: 2,
  // Proxy Authentication Required, Network Authentication Required (RFC 6585 §6): the shopper's network blocked the request.
  407: 0,
  511: 0,
  // Precondition Failed: the resource has changed since the client read it.
  412: 409,
  // Laravel: page expired. IIS: login time-out. Esri: invalid token. AWS load balancers: error of the identity provider.
  419: 401,
  440: 401,
  498: 401,
  561: 401,
  // Misdirected Request (RFC 9110 §15.5.20), Too Early (RFC 8470 §5.2): the server did not process the request, so even a POST may
  // be sent again.
  421: 429,
  425: 429,
  // Twitter: enhance your calm. Shopify: security rejection.
  420: 429,
  430: 429,
  // Unavailable For Legal Reasons (RFC 7725 §3).
  451: 410,
  // AWS load balancers: the client closed the connection, as with nginx's 499.
  460: 499,
  // cPanel: bandwidth limit exceeded. Several vendors: overloaded. Shopify: temporarily disabled.
  509: 503,
  529: 503,
  540: 503,
  // Cloudflare, about the shop's server: 520 unknown response, 521 refused, 522 timed out, 523 unreachable, 524 timed out after the
  // connection. About itself: 527, 530.
  520: 502,
  521: 502,
  522: 504,
  523: 502,
  524: 504,
  527: 502,
  530: 502,
  // Proxies: 598 read timeout, 599 connect timeout.
  598: 504,
  599: 504,
}

/**
 * The kind of a status code, which is a number or a numeric string. A code without a kind of its own has the kind of a code with the
 * same meaning, such as 409 for 412, or else of the x00 of its class. Codes from 600 to 999 are server errors (RFC 9110 §15).
 * Returns `'unknown'` for anything else. Never throws.
 */
export function statusKind(status: unknown): StatusKind {
  const code = readStatus(status) ?? 1
  if (code && code < 100) return 'unknown'
  kinds[code] ??= findKind(sameAs[code] ?? code) ?? (findKind(Math.min(5, Math.floor(code / 100))) as StatusKind)
  return kinds[code]
}

/** The kinds that were found already, by their codes. */
const kinds: StatusKind[] = []

function findKind(status: number): StatusKind | undefined {
  return (Object.keys(statusFacts) as StatusKind[]).find((kind) => statusFacts[kind].status === status)
}
