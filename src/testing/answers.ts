import type { SlowAnswer } from './Answer'

/** What an answer says. */
export interface AnswerOptions {
  /** When the request may be sent again, as `Retry-After` (RFC 9110 §10.2.3): seconds, or a moment. */
  retryAfter?: number | Date | undefined
  /** The API's own error code. */
  code?: string | undefined
  /** The id by which support finds the request. */
  requestId?: string | undefined
  /** More headers. They win over those of the answer. */
  headers?: Record<string, string> | undefined
  /** Replaces the body: a string as it is, anything else as JSON. */
  body?: unknown
}

/** A field that a server rejects, and why, in its own words. */
export type RejectedFields = Readonly<Record<string, string>>

/**
 * A server's own sentence, which is in the body of every failing answer. No component shows it to a shopper, so a test of a shop can
 * assert that it is nowhere in the page.
 */
export const serverText = 'Object reference not set to an instance of an object.'

const requestId = '5f0c6f8e-1f0b-4d0e-9a3c-2f7f6f1f8a10'

/**
 * Answers of VTEX's APIs and of what is in front of them, each a new `Response` with the headers and the shape of body that the real one
 * has. Use them in a stub of `fetch` (`forFetch`), in MSW (`forMsw`) or in Playwright (`forPlaywright`).
 */
export const answers = {
  /** An answer with any status from 200 to 599. Its body is the one that this status mostly comes with. */
  status: answer,
  /** 200 with a body. */
  ok: (body: unknown = {}, options?: AnswerOptions): Response => answer(200, { body, ...options }),
  /** 202: received, and not finished yet. */
  accepted: (options?: AnswerOptions): Response => answer(202, options),
  badRequest: (options?: AnswerOptions): Response => answer(400, options),
  unauthorized: (options?: AnswerOptions): Response => answer(401, options),
  forbidden: (options?: AnswerOptions): Response => answer(403, options),
  notFound: (options?: AnswerOptions): Response => answer(404, options),
  methodNotAllowed: (options?: AnswerOptions): Response => answer(405, options),
  conflict: (options?: AnswerOptions): Response => answer(409, options),
  gone: (options?: AnswerOptions): Response => answer(410, options),
  tooManyRequests: (options?: AnswerOptions): Response => answer(429, options),
  internalServerError: (options?: AnswerOptions): Response => answer(500, options),
  /** 502, as a page of the gateway. */
  badGateway: (options?: AnswerOptions): Response => answer(502, options),
  /** 503, as a line of text. */
  serviceUnavailable: (options?: AnswerOptions): Response => answer(503, options),
  /** 504, as a page of the gateway. */
  gatewayTimeout: (options?: AnswerOptions): Response => answer(504, options),

  /** A failure of VTEX's checkout: its code, and its request id as `operationId`. 400 by default. */
  checkout: (
    code: string,
    { status = 400, ...options }: AnswerOptions & { status?: number | undefined } = {},
  ): Response => answer(status, { body: checkoutBody(code, options.requestId), ...options }),
  /** 403, as the checkout rejects an order until a captcha is solved (`CHK0082`). */
  captcha: (options?: AnswerOptions): Response =>
    answer(403, { body: checkoutBody('CHK0082', options?.requestId, { recaptchaKey: 'test-key' }), ...options }),
  /** 428, as the payment asks for one more step at an address. */
  actionRequired: (redirectUrl = 'https://bank.example/confirm', options?: AnswerOptions): Response =>
    answer(428, { body: { RedirectResponseCollection: [{ redirectUrl }] }, ...options }),
  /** 422, or another status, with the fields that the server rejects, by path (RFC 9457). */
  fields: (
    fields: RejectedFields,
    { status = 422, ...options }: AnswerOptions & { status?: number | undefined } = {},
  ): Response =>
    answer(status, {
      body: {
        type: 'about:blank',
        title: 'One or more fields were rejected.',
        status,
        traceId: options.requestId ?? requestId,
        errors: Object.entries(fields).map(([path, detail]) => ({ pointer: pointerOf(path), detail })),
      },
      headers: { 'content-type': 'application/problem+json', ...options.headers },
      ...options,
    }),
  /** 200 with a cart that has messages, such as `{ code: 'couponNotFound' }`. `status` of a message is `error` by default. */
  orderForm: (
    messages: readonly { code?: string; status?: 'error' | 'warning' | 'info'; text?: string }[],
    cart: object = {},
  ): Response =>
    answer(200, {
      body: {
        orderFormId: 'a1b2c3d4e5f6',
        items: [],
        ...cart,
        messages: messages.map(({ code = null, status = 'error', text = serverText }) => ({ code, status, text })),
      },
    }),
  /** 200 of a VTEX IO app whose service failed with a status, as GraphQL says so: with the body of that service inside. */
  graphql: (status: number, { code = '1', ...options }: AnswerOptions = {}): Response => {
    const message = `Request failed with status code ${status}`
    const data = checkoutBody(code, options.requestId)
    return answer(200, {
      body: {
        data: null,
        errors: [{ message, extensions: { exception: { message, status, response: { status, data } } } }],
      },
      ...options,
    })
  },
  /** A failure of FastStore's GraphQL API (`/api/graphql`): the status, its type, and no message. */
  fastStore: (status: number, options?: AnswerOptions): Response =>
    answer(status, {
      body: {
        data: null,
        errors: [{ message: '', extensions: { type: fastStoreTypes[status] ?? 'UnknownError', status } }],
      },
      ...options,
    }),
  /** 403 of a firewall that wants to see a person first. */
  challenge: (options?: AnswerOptions): Response =>
    answer(403, {
      body: '<!doctype html><title>Just a moment...</title>',
      ...options,
      headers: { 'content-type': 'text/html', 'cf-mitigated': 'challenge', ...options?.headers },
    }),

  /** No answer: the connection is closed. */
  dropped: (): Response => Response.error(),
  /** No answer, ever. What waits for it has to give up by itself. */
  hanging: (): SlowAnswer => ({ response: Response.error(), delay: Number.POSITIVE_INFINITY }),
  /** An answer that takes its time, in milliseconds. */
  slow: (delay: number, response: Response = answers.ok()): SlowAnswer => ({ response, delay }),
}

const fastStoreTypes: Readonly<Record<number, string>> = {
  400: 'BadRequestError',
  401: 'UnauthorizedError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
}

/** An answer with any status from 200 to 599. Throws a RangeError for another one, as `Response` does. */
function answer(status: number, options: AnswerOptions = {}): Response {
  const { body = bodyOf(status, options) } = options
  // `Response` takes no body with these (Fetch Standard, “null body status”).
  const text = [204, 205, 304].includes(status) ? null : typeof body === 'string' ? body : JSON.stringify(body)
  return new Response(text, { status, headers: headersOf(text, options) })
}

function headersOf(text: string | null, { retryAfter, requestId, headers }: AnswerOptions): Headers {
  const found = new Headers()
  if (text !== null) found.set('content-type', typeOf(text))
  if (requestId !== undefined) found.set('x-vtex-operation-id', requestId)
  if (retryAfter !== undefined) {
    found.set('retry-after', retryAfter instanceof Date ? retryAfter.toUTCString() : String(retryAfter))
  }
  for (const [name, value] of Object.entries(headers ?? {})) found.set(name, value)
  return found
}

function typeOf(text: string): string {
  if (text.startsWith('<')) return 'text/html; charset=utf-8'
  return /^[[{"]/.test(text) ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8'
}

/** What a status mostly comes with: JSON of the API, a page of a gateway, or a line of text. With a code, JSON in any case. */
function bodyOf(status: number, { code, requestId: id = requestId }: AnswerOptions): unknown {
  if (status < 400) return {}
  if (code !== undefined) return { code, message: serverText, requestId: id }
  if (status === 502 || status === 504) {
    return `<html><head><title>${status}</title></head><body><h1>${status}</h1><hr>nginx: ${serverText}</body></html>`
  }
  if (status === 503) return `The service is unavailable. ${serverText}`
  if (status === 429) return { error: serverText }
  return status >= 500 ? { message: serverText, requestId: id } : { Message: serverText }
}

function checkoutBody(code: string, operationId = requestId, fields: object = {}) {
  return { fields, error: { code, message: serverText, exception: null }, operationId }
}

/** A path such as `items.0.id` as a JSON Pointer (RFC 6901), in the form of a fragment. */
function pointerOf(path: string): string {
  return `#/${path
    .split('.')
    .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
    .join('/')}`
}
