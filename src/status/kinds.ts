/** What a status means to the shopper. */
export type StatusKind =
  | DocumentedKind
  // VTEX's API descriptions use these, but its page on response codes does not list them: 408 409 410 413 422 423 428.
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
  // No response arrived.
  | 'offline'
  | 'networkError'
  | 'timedOut'
  | 'aborted'
  // Neither a status nor a known error could be read.
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
