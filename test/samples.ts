import type { StatusKind } from '../src/status/statusKind'

/** Something to show for each kind, the same in Node and in a browser. `offline` needs a browser that is. */
export const samples: Record<Exclude<StatusKind, 'offline'>, unknown> = {
  ok: 200,
  created: 201,
  accepted: 202,
  noContent: 204,
  resetContent: 205,
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  methodNotAllowed: 405,
  tooManyRequests: 429,
  internalServerError: 500,
  badGateway: 502,
  serviceUnavailable: 503,
  gatewayTimeout: 504,
  requestTimeout: 408,
  conflict: 409,
  gone: 410,
  contentTooLarge: 413,
  unprocessableContent: 422,
  locked: 423,
  actionRequired: 428,
  informational: 100,
  successful: 299,
  redirection: 308,
  clientError: 418,
  serverError: 501,
  networkError: { name: 'TypeError', message: 'Failed to fetch' },
  timedOut: { name: 'TimeoutError' },
  aborted: { name: 'AbortError' },
  unknown: 'abc',
}

/** A Proxy of which nothing can be read. */
export const hostile: object = new Proxy(
  {},
  {
    get() {
      throw new Error('get')
    },
    has() {
      throw new Error('has')
    },
    ownKeys() {
      throw new Error('ownKeys')
    },
    getPrototypeOf() {
      throw new Error('getPrototypeOf')
    },
  },
)
