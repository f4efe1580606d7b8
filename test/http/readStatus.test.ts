import { describe, expect, test } from 'vitest'
import { readOutcome } from '../../src/http/readOutcome'
import { readResponse } from '../../src/http/readResponse'

// Where clients and servers put a status, and by which codes and words they tell one, was read in their source and documentation.

const error = (message: string, more: object = {}) => Object.assign(new Error(message), more)
const read = (input: unknown) => readOutcome(input).status
const graphql = (extensions: object, more: object = {}) => ({
  data: null,
  errors: [{ message: 'x', extensions, ...more }],
})

describe('a status is found', () => {
  test.each<readonly [string, unknown]>([
    ['as a number', 404],
    ['as a numeric string', '404'],
    ['by status', { status: 404 }],
    ['by status as text', { status: '404' }],
    ['by statusCode: Node, undici, got, Nest', { statusCode: 404 }],
    ['by httpStatus: Spring, tRPC', { httpStatus: 404 }],
    ['by HttpStatusCode: .NET', { HttpStatusCode: 404 }],
    ['by status_code: Python', { status_code: 404 }],
    ['by originalStatus: RTK Query, beside a word', { status: 'PARSING_ERROR', originalStatus: 404, data: '<html>' }],
    ['by networkStatusCode: the clients of Shopify', { errors: { networkStatusCode: 404, message: 'Not there' } }],
    ['by code: JSend, Feathers, Appwrite, PHP', { code: 404, message: 'Nothing here' }],
    ['by code as text: gaxios', error('x', { code: '404' })],
    ['in front of its reason phrase', { status: '404 Not Found' }],
    ['as a code in front of its reason phrase: the Router', graphql({ code: '404 Not Found' })],
    ['by $metadata: AWS', error('x', { $metadata: { httpStatusCode: 404, attempts: 1 }, $fault: 'client' })],
    [
      'by output: Boom',
      error('x', { isBoom: true, output: { statusCode: 404, payload: { statusCode: 404, error: 'Not Found' } } }),
    ],
    [
      'by context: Supabase',
      error('Edge Function returned a non-2xx status code', { context: new Response('', { status: 404 }) }),
    ],
    ['by response: ky, axios', error('x', { response: new Response('', { status: 404 }) })],
    ['by response.statusCode: got', error('x', { response: { statusCode: 404, body: '' } })],
    ['by res: superagent, Express', error('x', { res: { statusCode: 404 } })],
    ['by meta: Elasticsearch, tRPC', error('x', { meta: { statusCode: 404, body: {} } })],
    ['by networkError: Apollo Client 3', error('x', { networkError: error('y', { statusCode: 404 }) })],
    ['by cause', error('x', { cause: error('y', { status: 404 }) })],
    ['by cause of a cause', error('x', { cause: error('y', { cause: error('z', { response: { status: 404 } }) }) })],
    ['by reason: Promise.allSettled', { status: 'rejected', reason: error('x', { status: 404 }) }],
    ['by payload: Vite', { type: 'vite:preloadError', payload: error('x', { status: 404 }) }],
    ['by error: SWR, TanStack Query, Google', { error: { code: 404, message: 'x', status: 'NOT_FOUND' } }],
    ['by errors[0].status: JSON:API', { errors: [{ status: '404', title: 'x' }] }],
    [
      'by error.data.httpStatus: tRPC',
      { error: { code: -32004, message: 'x', data: { code: 'NOT_FOUND', httpStatus: 404 } } },
    ],
    [
      'by error.json.data.httpStatus: tRPC with superjson',
      { error: { json: { data: { httpStatus: 404 } }, status: 404 } },
    ],
    ['by shape.data: tRPC client', error('x', { shape: { data: { httpStatus: 404 } } })],
    ['by extensions.http.status: Apollo, yoga', graphql({ http: { status: 404 } })],
    ['by extensions.http.statusCode: the rate limiter of envelop', graphql({ http: { statusCode: 404 } })],
    ['by extensions.status: FastStore', graphql({ type: 'NotFoundError', status: 404 })],
    [
      'by extensions.exception.status: VTEX IO, beside a code',
      graphql({ code: 'INTERNAL_SERVER_ERROR', exception: { status: 404 } }),
    ],
    [
      'by extensions.originalError.statusCode: Nest, beside a code',
      graphql({ code: 'INTERNAL_SERVER_ERROR', originalError: { statusCode: 404, message: 'x' } }),
    ],
    ['by extensions.status: Nest, beside a code', graphql({ code: 'INTERNAL_SERVER_ERROR', status: 404 })],
    [
      'by extensions.response.status: Apollo data sources',
      graphql({ code: 'INTERNAL_SERVER_ERROR', response: { status: 404, statusText: 'x' } }),
    ],
    [
      'by http.status beside SUBREQUEST_HTTP_ERROR: the Router',
      graphql({ code: 'SUBREQUEST_HTTP_ERROR', service: 's', http: { status: 404 } }),
    ],
    ['in a body as text', { status: 200, bodyText: '{"error":{"status":404}}' }],
    ['in a JSON text alone', '{"statusCode":404,"message":"x"}'],
    [
      'in the JSON of a message: FastStore',
      graphql({ type: 'UnknownError' }, { message: '{"status":404,"message":"x"}' }),
    ],
    [
      'in the JSON of a message: Contentful',
      error('{"status":404,"statusText":"Not Found","message":"x","details":{}}', { name: 'NotFound' }),
    ],
    ['in the JSON of a message: BigCommerce', error('[{"message":"x","extensions":{"status":404}}]')],
    ['in a problem (RFC 9457)', { type: 'about:blank', title: 'Not Found', status: 404 }],
    ['in the second error', { errors: [{ message: 'x' }, { message: 'y', extensions: { http: { status: 404 } } }] }],
    [
      'in the tenth error',
      { errors: [...Array(9).fill({ message: 'x' }), { message: 'y', extensions: { status: 404 } }] },
    ],
    ['in the second entry of a batch', [{ data: {} }, { errors: [{ message: 'x', extensions: { status: 404 } }] }]],
    [
      'in the tenth entry of a batch',
      [
        ...Array.from({ length: 9 }, () => ({ data: { a: 1 } })),
        { errors: [{ message: 'x', extensions: { status: 404 } }] },
      ],
    ],
    [
      'in the tenth entry of a tRPC batch',
      [
        ...Array.from({ length: 9 }, () => ({ result: { data: 1 } })),
        { error: { code: -32004, message: 'x', data: { httpStatus: 404 } } },
      ],
    ],
    [
      'on an answer that is no error: redaxios',
      { status: 404, statusText: 'Not Found', data: {}, headers: new Headers() },
    ],
    ['on openapi-fetch without a body', { error: undefined, response: new Response(null, { status: 404 }) }],
    ['on React Router', { status: 404, statusText: 'Not Found', internal: false, data: 'x' }],
    ['on a jqXHR', { readyState: 4, status: 404, statusText: 'Not Found', getResponseHeader: () => null }],
    ['on a Promise.allSettled of answers', { status: 'rejected', reason: new Response('', { status: 404 }) }],
  ])('%s', (_, input) => {
    expect(read(input)).toBe(404)
  })

  test('further out before further in, and the transport before the body', () => {
    expect(readOutcome({ status: 502, body: { status: 404 } })).toMatchObject({ status: 502, bodyStatus: 404 })
    expect(read(error('x', { status: 503, cause: error('y', { status: 404 }) }))).toBe(503)
    expect(read(error('Request failed with status code 404', { response: { status: 500 } }))).toBe(500)
  })

  test('without headers and status, also by a numeric code above one of success', () => {
    expect(read({ code: 200, message: 'ok' })).toBeUndefined()
    expect(read({ code: 500 })).toBe(500)
    expect(read({ code: 599 })).toBe(599)
    expect(read({ code: 600 })).toBeUndefined()
    expect(read({ code: 399 })).toBeUndefined()
  })
})

describe('a code means a status', () => {
  const codes: Readonly<Record<number, string>> = {
    400: 'BAD_USER_INPUT BAD_REQUEST GRAPHQL_PARSE_FAILED GRAPHQL_VALIDATION_FAILED PERSISTED_QUERY_NOT_FOUND PERSISTED_QUERY_NOT_SUPPORTED OPERATION_RESOLUTION_FAILURE MAX_COST_EXCEEDED validation-failed parse-failed InvalidInput InvalidJsonInput InvalidField INVALID_ARGUMENT FAILED_PRECONDITION FAILED_VALIDATION INVALID_PAYLOAD QUERY_TOO_COMPLEX bad-request ValidationError',
    401: 'UNAUTHENTICATED UNAUTHORIZED AUTH_NOT_AUTHENTICATED invalid-jwt jwt-invalid-claims jwt-missing-role-claims access-denied AUTH_ERROR invalid_token INVALID_TOKEN TOKEN_EXPIRED INVALID_CREDENTIALS MISSING_CUSTOMER_ACCESS_TOKEN INVALID_CUSTOMER_ACCESS_TOKEN NotAuthenticated unauthenticated',
    403: 'FORBIDDEN AUTH_NOT_AUTHORIZED ACCESS_DENIED PERMISSION_DENIED permission-denied permission-error insufficient_scope UNAUTHORIZED_FIELD_OR_TYPE SHOP_INACTIVE AccessDenied forbidden',
    404: 'NOT_FOUND not-found not-exists ResourceNotFound ROUTE_NOT_FOUND UNKNOWN_ENTITY NotFound',
    409: 'CONFLICT conflict ConcurrentModification DuplicateField already-exists constraint-violation ALREADY_EXISTS VersionMismatch',
    429: 'THROTTLED TOO_MANY_REQUESTS REQUEST_RATE_LIMITED RATE_LIMITED RATE_LIMIT_EXCEEDED rate-limit-exceeded RESOURCE_EXHAUSTED REQUESTS_EXCEEDED resource-exhausted ROUTER_FREE_PLAN_RATE_LIMIT_REACHED RateLimitExceeded',
    500: 'INTERNAL_SERVER_ERROR INTERNAL_ERROR INTERNAL InternalServerError',
    503: 'SERVICE_UNAVAILABLE UNAVAILABLE unavailable busy REQUEST_CONCURRENCY_LIMITED ServiceUnavailable OVERLOADED DOWNSTREAM_SERVICE_ERROR',
    504: 'GATEWAY_TIMEOUT REQUEST_TIMEOUT tenant-time-limit-exceeded time-limit-exceeded DEADLINE_EXCEEDED',
  }
  const rows = Object.entries(codes).flatMap(([status, list]) =>
    list.split(' ').map((code) => [code, +status] as const),
  )

  test.each(rows)('%s: %i', (code, status) => {
    expect(read(graphql({ code }))).toBe(status)
    expect(read({ status: 200, data: graphql({ code }) })).toBe(status)
    expect(read([{ data: { a: 1 } }, graphql({ code })])).toBe(status)
    expect(read(error('[GraphQL] x', { graphQLErrors: [{ message: 'x', extensions: { code } }] }))).toBe(status)
  })

  test.each<readonly [string, unknown, number | undefined]>([
    ['Saleor, a permission', graphql({ exception: { code: 'PermissionDenied', stacktrace: [] } }), 403],
    ['Saleor, a token that ran out', graphql({ exception: { code: 'ExpiredSignatureError' } }), 401],
    ['Saleor, a token', graphql({ exception: { code: 'InvalidTokenError' } }), 401],
    ['Saleor, a signature', graphql({ exception: { code: 'InvalidSignatureError' } }), 401],
    ['Magento, authorization', graphql({ category: 'graphql-authorization' }), 401],
    ['Magento, authentication', graphql({ category: 'graphql-authentication' }), 401],
    ['Magento, input', graphql({ category: 'graphql-input' }), 400],
    ['Magento, no such entity', graphql({ category: 'graphql-no-such-entity' }), 404],
    ['Magento, already exists', graphql({ category: 'graphql-already-exists' }), 409],
    ['Spring, unauthorized', graphql({ classification: 'UNAUTHORIZED' }), 401],
    ['Spring, forbidden', graphql({ classification: 'FORBIDDEN' }), 403],
    ['Spring, not found', graphql({ classification: 'NOT_FOUND' }), 404],
    ['Spring, bad request', graphql({ classification: 'BAD_REQUEST' }), 400],
    ['Spring, internal', graphql({ classification: 'INTERNAL_ERROR' }), 500],
    ['graphql-java, validation', graphql({ classification: 'ValidationError' }), 400],
    ['graphql-java, syntax', graphql({ classification: 'InvalidSyntax' }), 400],
    ['DGS, not found', graphql({ errorType: 'NOT_FOUND', classification: { type: 'x' } }), 404],
    ['DGS, unauthenticated', graphql({ errorType: 'UNAUTHENTICATED' }), 401],
    ['DGS, permission denied', graphql({ errorType: 'PERMISSION_DENIED' }), 403],
    ['DGS, unavailable', graphql({ errorType: 'UNAVAILABLE' }), 503],
    [
      'AppSync, of a resolver',
      { data: null, errors: [{ errorType: 'Unauthorized', message: 'Not Authorized to access x on type Query' }] },
      401,
    ],
    [
      'AppSync, of the service',
      { errors: [{ errorType: 'UnauthorizedException', message: 'You are not authorized' }] },
      401,
    ],
    ['AppSync, a request', { errors: [{ errorType: 'BadRequestException', message: 'x' }] }, 400],
    [
      'AppSync, a condition',
      { errors: [{ errorType: 'DynamoDB:ConditionalCheckFailedException', message: 'x' }] },
      409,
    ],
    ['AppSync, a timeout', { errors: [{ errorType: 'ExecutionTimeout', message: 'x' }] }, 504],
    ['Amplify, thrown', { data: {}, errors: [{ errorType: 'Unauthorized', message: 'x', path: ['a'] }] }, 401],
    [
      'Shopify, throttled',
      {
        errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }],
        extensions: { cost: { requestedQueryCost: 10 } },
      },
      429,
    ],
    [
      'Shopify, by its client, with 200',
      {
        errors: {
          networkStatusCode: 200,
          message: 'GraphQL',
          graphQLErrors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }],
        },
      },
      429,
    ],
    [
      'Directus',
      error('x', { errors: [{ message: 'x', extensions: { code: 'TOKEN_EXPIRED' } }], response: new Response('{}') }),
      401,
    ],
    [
      'commercetools',
      { statusCode: 409, message: 'x', errors: [{ code: 'ConcurrentModification', message: 'x' }] },
      409,
    ],
    ['commercetools by GraphQL', { errors: [{ message: 'x', extensions: { code: 'ResourceNotFound' } }] }, 404],
    ['gRPC by Google', { error: { status: 'PERMISSION_DENIED', message: 'x', code: 403 } }, 403],
    ['Firebase functions', error('x', { name: 'FirebaseError', code: 'functions/not-found' }), 404],
    ['Firebase functions, signed out', error('x', { name: 'FirebaseError', code: 'functions/unauthenticated' }), 401],
    ['VTEX IO', graphql({ code: 'INTERNAL_SERVER_ERROR', exception: { code: 'UNAUTHENTICATED' } }), 401],
    ['tRPC by its message', error('TOO_MANY_REQUESTS'), 429],
    ['Lighthouse by its message', { errors: [{ message: 'Unauthenticated.', extensions: { guards: ['api'] } }] }, 401],
    ['superagent by its message', error('Not Found'), 404],
    ['urql by its message', error('[Network] Service Unavailable'), 503],
    [
      'two errors, the first of which is only internal',
      {
        errors: [
          { message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
          { message: 'y', extensions: { code: 'FORBIDDEN' } },
        ],
      },
      403,
    ],
    [
      'an internal error whose message tells more',
      { errors: [{ message: 'Request failed with status code 429', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] },
      429,
    ],
  ])('at %s', (_, input, status) => {
    expect(read(input)).toBe(status)
  })

  test.each(
    'HC0018 UNRESOLVABLE_LINK ORD027 CHK0082 SOME_CODE couponNotFound couponNotFoundMessage PGRST116 23505 ERR_BAD_OPTION cannotBeDelivered info success OK withoutStock Error ABC NOT_FOUND_RECORDS itemUnavailableForDelivery paymentUnauthorizedByBank 20404 E1234'.split(
      ' ',
    ),
  )('but not %s, which is no status', (code) => {
    expect(read(graphql({ code }))).toBeUndefined()
    expect(read({ error: { code, message: 'x' } })).toBeUndefined()
    expect(read(error('x', { code }))).toBeUndefined()
  })

  test('and is never less than an answer that failed', () => {
    expect(read({ status: 404, body: { code: 'INTERNAL_SERVER_ERROR' } })).toBe(404)
    expect(read({ status: 422, data: graphql({ code: 'FORBIDDEN' }) })).toBe(422)
  })
})

describe('a message tells a status', () => {
  test.each<readonly [number, string]>([
    [404, 'HTTP error! status: 404'],
    [404, 'HTTP error! Status: 404'],
    [404, 'Response status: 404'],
    [404, 'Request failed with status code 404'],
    [404, 'Request failed with status 404'],
    [404, 'Response code 404 (Not Found)'],
    [404, 'Request failed with status code 404 (Not Found): GET https://x.test/a'],
    [503, 'Request failed with status code 503 Service Unavailable: GET https://x.test'],
    [404, '404 Not Found'],
    [404, '[404] Not Found'],
    [404, 'HTTPError 404 Not Found'],
    [503, 'Error 503'],
    [503, 'HTTP 503'],
    [503, 'HTTP 503 X1'],
    [503, 'HTTP 503: upstream'],
    [503, '[HTTP 503] Failed to execute request'],
    [503, 'HTTP error 503'],
    [503, 'HttpError: 503'],
    [502, 'HTTP/1.1 502 Bad Gateway'],
    [404, 'status=404'],
    [404, 'Http failure response for /x: 404 Not Found'],
    [404, 'Http failure response for https://a.test:8443/x?id=500: 404 Not Found'],
    [404, '[GET] "/x": 404 Not Found'],
    [404, '[GET] "/500": 404 Not Found'],
    [503, 'GraphQL Error (Code: 503)'],
    [503, 'GraphQL Error (Code: 503): {"response":{}}'],
    [503, 'Response not successful: Received status code 503'],
    [400, 'Received status code 400'],
    [503, 'Server responded with 503'],
    [503, 'Unexpected status code: 503'],
    [503, 'An HTTP protocol error occurred: statusCode = 503'],
    [404, 'GET-request to https://x.test resulted in HTTP 404 Not Found (<html>)'],
    [401, '\n    BigCommerce API returned 401\n    '],
    [503, 'URL: https://x.test/api\nAPI response error: 503'],
    [404, 'Error: 404'],
    [404, '404'],
    [404, '404: Not Found'],
    [404, 'Error 404 - Page Not Found'],
    [500, 'Server Error (500)'],
    [500, 'Unexpected response (500) from the cart service'],
    [500, 'Request failed with status code 500: Order 404 missing'],
    [429, 'HTTPError: Response code 429 (Too Many Requests)'],
    [502, '<html>\r\n<head><title>502 Bad Gateway</title></head>'],
    [413, '413 Payload Too Large'],
    [415, '415 Unsupported Media Type'],
    [404, 'Failed to load resource: the server responded with a status of 404 (Not Found)'],
    [500, 'Failed to fetch products: 500 Internal Server Error'],
    [500, 'Failed to fetch: 500'],
    [404, 'Failed to fetch (404): /products/1'],
    [429, 'Request failed: 429 Too Many Requests'],
    [502, 'Server returned 502 for /orders'],
    [502, 'failed with 502'],
    [401, 'StatusCodeError: 401 - {"message":"x"}'],
    [403, 'Error code: 403'],
    [504, 'status code: 504, request id: abc'],
    [404, 'Response status code does not indicate success: 404 (Not Found).'],
    [503, 'The remote server returned an error: (503) Server Unavailable.'],
  ])('%i: %s', (status, message) => {
    expect(read(error(message))).toBe(status)
    expect(read(message)).toBe(status)
    expect(read({ errors: [{ message }] })).toBe(status)
  })

  test.each([
    'Order 404 is not ready',
    'Order 404 not found',
    'Order status 404',
    'Order status: 404',
    'line 503, column 5',
    'Error at line 503',
    'took 500 ms',
    'timeout of 500ms exceeded',
    'retry after 429 seconds',
    'port 443',
    'connect to 10.0.0.1:443',
    '400 items',
    'Error: 500 items could not be added',
    'Server returned 404 products',
    'Received 500 bytes',
    'got 404 results',
    'Only 500 units left',
    'Unexpected token < in JSON at position 404',
    '401 Main Street is not deliverable',
    'SKU 503 is out of stock',
    'exit status 500',
    'Error 4045',
    'Error code: 1020',
    'code 404123',
    'price 499,90',
    'price 499.90',
    'Error: 499.90 is too much',
    'Coupon code 500',
    'Invalid value 422 for quantity',
    'Max length is 500',
    'The quantity must be less than 500',
    'https://x.test/404',
    'GET https://x.test/500?x=1 net::ERR_FAILED',
    'HTTP status code 200',
    'HTTP 200 OK',
    'status: 200',
    'status code 302',
    'Request 503a failed',
    'Unauthorized coupon use',
    'Not Found Records',
    'version 5.0.3',
    'Item 409 Conflict-free',
    'invalid request method',
    'Invalid input: expected string, received undefined',
    'Invalid query key',
    'Order 500: Payment declined',
    'Item 412 Not Available',
    'Order 413 Requested',
    'Table 503 Service',
    'SKU: 404',
    'Order #503: payment is not accepted',
    'Call 0800 404 500',
  ])('but not: %s', (message) => {
    expect(read(error(message))).toBeUndefined()
    expect(read(message)).toBeUndefined()
    expect(read({ errors: [{ message }] })).toBeUndefined()
  })

  test('only where no number does', () => {
    expect(read({ status: 400, message: 'Request failed with status code 503' })).toBe(400)
  })

  test('of a Response that is read whole, whose status is one of success', async () => {
    expect((await readResponse(Response.json(graphql({ code: 'UNAUTHENTICATED' })))).status).toBe(401)
    expect(
      (await readResponse(Response.json({ errors: [{ message: 'Request failed with status code 503' }] }))).status,
    ).toBe(503)
    expect((await readResponse(Response.json({ error: { message: 'Order 404 is not ready' } }))).status).toBeUndefined()
  })
})
