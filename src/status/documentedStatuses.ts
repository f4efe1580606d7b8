import type { DocumentedKind } from './statusKind'

export interface DocumentedStatus {
  readonly status: number
  /** The reason phrase registered with IANA. */
  readonly reason: string
  readonly kind: DocumentedKind
}

/** The fifteen statuses that the VTEX Core Commerce APIs document, in ascending order. */
export const documentedStatuses = [
  { status: 200, reason: 'OK', kind: 'ok' },
  { status: 201, reason: 'Created', kind: 'created' },
  { status: 202, reason: 'Accepted', kind: 'accepted' },
  { status: 204, reason: 'No Content', kind: 'noContent' },
  { status: 205, reason: 'Reset Content', kind: 'resetContent' },
  { status: 400, reason: 'Bad Request', kind: 'badRequest' },
  { status: 401, reason: 'Unauthorized', kind: 'unauthorized' },
  { status: 403, reason: 'Forbidden', kind: 'forbidden' },
  { status: 404, reason: 'Not Found', kind: 'notFound' },
  { status: 405, reason: 'Method Not Allowed', kind: 'methodNotAllowed' },
  { status: 429, reason: 'Too Many Requests', kind: 'tooManyRequests' },
  { status: 500, reason: 'Internal Server Error', kind: 'internalServerError' },
  { status: 502, reason: 'Bad Gateway', kind: 'badGateway' },
  { status: 503, reason: 'Service Unavailable', kind: 'serviceUnavailable' },
  { status: 504, reason: 'Gateway Timeout', kind: 'gatewayTimeout' },
] as const satisfies readonly DocumentedStatus[]
