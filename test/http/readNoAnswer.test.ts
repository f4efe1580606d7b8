import { afterEach, describe, expect, test, vi } from 'vitest'
import { readOutcome } from '../../src/http/readOutcome'
import { readResponse } from '../../src/http/readResponse'
import { retryAdvice } from '../../src/retry/retryAdvice'

// What each engine and client says was read in its source, or seen in its logs. None of it is promised by anybody.

afterEach(() => vi.unstubAllGlobals())

type Row = readonly [title: string, thrown: unknown]

const dom = (name: string, message: string) => new DOMException(message, name)
const typeError = (message: string, cause?: unknown) => new TypeError(message, cause === undefined ? {} : { cause })
const error = (message: string, more: object = {}) => Object.assign(new Error(message), more)
const named = (name: string, message: string, more: object = {}) => error(message, { name, ...more })
const fetchFailed = (cause: unknown) => typeError('fetch failed', cause)

class AxiosError extends Error {
  readonly isAxiosError = true
  constructor(message: string, more: object = {}) {
    super(message)
    Object.assign(this, { name: 'AxiosError', config: { method: 'get', url: '/api/cart' } }, more)
  }
}

function expectKind(kind: string, rows: readonly Row[]) {
  test.each(rows)(`is said by %s`, (_, thrown) => {
    expect(readOutcome(thrown)).toMatchObject({ kind, status: undefined })
  })
}

const apostrophe = '\u2019'
const pretending =
  'You might be connecting to a server that is pretending to be \u201cshop.example\u201d which could put your confidential information at risk.'

describe('a lost connection', () => {
  describe('in a browser', () => {
    expectKind('networkError', [
      ['Chromium, of any cause', typeError('Failed to fetch')],
      ['Chromium, of a body that is read as a stream', typeError('network error')],
      [
        'Chromium, of a synchronous XMLHttpRequest',
        dom('NetworkError', "Failed to execute 'send' on 'XMLHttpRequest': Failed to load '/a'."),
      ],
      ['the DOMException of Chromium and Firefox', dom('NetworkError', 'A network error occurred.')],
      ['the DOMException of WebKit, which begins with a space', dom('NetworkError', ' A network error occurred.')],
      ['Firefox', typeError('NetworkError when attempting to fetch resource.')],
      [
        'Firefox, of a body that is too short',
        typeError('Content-Length header of network response exceeds response Body.'),
      ],
      ['Firefox, of a stream that breaks off', typeError('Error in input stream')],
      ['Firefox before, of a stream that breaks off', typeError('Error in body stream')],
      ['Safari', typeError('Load failed')],
      ['Chromium with Sentry, which adds the host', typeError('Failed to fetch (api.shop.example)')],
      ['Chromium with Sentry, which adds the port too', typeError('Failed to fetch (localhost:8443)')],
      ['Safari with Sentry', typeError('Load failed (api.shop.example)')],
      ['Firefox with Sentry', typeError('NetworkError when attempting to fetch resource. (api.shop.example)')],
      [
        'happy-dom',
        dom('NetworkError', 'Failed to execute "fetch()" on "Window" with URL "https://shop.example/": ECONNREFUSED'),
      ],
      ['XMLHttpRequest, by its status', { status: 0, statusText: '', readyState: 4 }],
      ['Response.error() by its status', Response.error()],
    ])
  })

  describe('in Safari up to 15 and React Native, by CFNetwork', () => {
    const sentences = [
      ['NSURLError -1003', 'A server with the specified hostname could not be found.'],
      ['NSURLError -1004', 'Could not connect to the server.'],
      ['NSURLError -1005', 'The network connection was lost.'],
      ['NSURLError -1009', 'The Internet connection appears to be offline.'],
      ['NSURLError -1018', 'International roaming is currently off.'],
      ['NSURLError -1019', 'A data connection cannot be established since a call is currently active.'],
      ['NSURLError -1020', 'A data connection is not currently allowed.'],
      ['NSURLError -1200', 'An SSL error has occurred and a secure connection to the server cannot be made.'],
      ['NSURLError -1202', `The certificate for this server is invalid. ${pretending}`],
      ['NSURLError -1202 without its second sentence', 'The certificate for this server is invalid.'],
      ['NSURLError -1201', `The certificate for this server has expired. ${pretending}`],
      ['NSURLError -1204', `The certificate for this server is not yet valid. ${pretending}`],
      [
        'NSURLError -1203',
        `The certificate for this server was signed by an unknown certifying authority. ${pretending}`,
      ],
      ['POSIX 54', `The operation couldn${apostrophe}t be completed. Connection reset by peer`],
      ['POSIX 53', `The operation couldn${apostrophe}t be completed. Software caused connection abort`],
      ['POSIX 100', `The operation couldn${apostrophe}t be completed. Protocol error`],
      [
        'an NSURLError without words',
        `The operation couldn${apostrophe}t be completed. (NSURLErrorDomain error -1005.)`,
      ],
      [
        'a kCFError without words',
        `The operation couldn${apostrophe}t be completed. (kCFErrorDomainCFNetwork error 310.)`,
      ],
      ['a crash of the network process', 'WebKit encountered an internal error'],
    ] as const
    expectKind(
      'networkError',
      sentences.map(([title, words]) => [`${title} as a TypeError`, typeError(words)]),
    )
    expectKind(
      'networkError',
      sentences.map(([title, words]) => [`${title} behind Expo's prefix`, typeError(`fetch failed: ${words}`)]),
    )
  })

  describe('in React Native and polyfills', () => {
    expectKind('networkError', [
      ['React Native, whatwg-fetch and cross-fetch', typeError('Network request failed')],
      [
        'Expo on Android',
        error('fetch failed: Unable to resolve host "shop.example": No address associated with hostname'),
      ],
      ['Expo on Android, of a server that is down', error('fetch failed: Failed to connect to /10.0.2.2:8080')],
      [
        'Expo, by the code of the cause',
        typeError('fetch failed: anything', error('anything', { code: 'ERR_FETCH_FAILED' })),
      ],
    ])
  })

  describe('in Node', () => {
    expectKind('networkError', [
      ['fetch, without a cause', typeError('fetch failed')],
      ...(
        [
          ['ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:9'],
          ['ENOTFOUND', 'getaddrinfo ENOTFOUND shop.invalid'],
          ['ECONNRESET', 'read ECONNRESET'],
          ['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate'],
          ['ERR_SSL_WRONG_VERSION_NUMBER', '80EC:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:'],
          ['HPE_INVALID_CONSTANT', 'Response does not match the HTTP/1.1 protocol (Expected HTTP/)'],
        ] as const
      ).map(([code, message]): Row => [`fetch, with a cause of ${code}`, fetchFailed(error(message, { code }))]),
      [
        'fetch, of several addresses',
        fetchFailed(
          Object.assign(new AggregateError([error('connect ECONNREFUSED ::1:9', { code: 'ECONNREFUSED' })], ''), {
            code: 'ECONNREFUSED',
          }),
        ),
      ],
      [
        'fetch, of a socket that closes',
        fetchFailed(named('SocketError', 'other side closed', { code: 'UND_ERR_SOCKET' })),
      ],
      [
        'a body that breaks off',
        typeError('terminated', named('SocketError', 'other side closed', { code: 'UND_ERR_SOCKET' })),
      ],
      ['a body that breaks off, without a cause', typeError('terminated')],
      [
        'the proxy of undici',
        named('SecureProxyConnectionError', 'Proxy Connection Error', { code: 'UND_ERR_PRX_TLS' }),
      ],
      [
        'the proxy of undici that refuses, under the name of an abort',
        fetchFailed(
          named('AbortError', 'Proxy response (407) !== 200 when HTTP Tunneling', { code: 'UND_ERR_ABORTED' }),
        ),
      ],
      ['the parser of undici', named('HTTPParserError', 'Response does not match the HTTP/1.1 protocol')],
      ['http, of a socket that hangs up', error('socket hang up', { code: 'ECONNRESET' })],
      ['http, of an answer that breaks off', error('aborted', { code: 'ECONNRESET' })],
      ['http, by its words alone', error('socket hang up')],
      ['a stream that ends too early', error('Premature close', { code: 'ERR_STREAM_PREMATURE_CLOSE' })],
      ['http2', error('Stream closed with error code NGHTTP2_INTERNAL_ERROR', { code: 'ERR_HTTP2_STREAM_ERROR' })],
      [
        'http2, of a stream that is cancelled',
        error('The pending stream has been canceled', { code: 'ERR_HTTP2_STREAM_CANCEL' }),
      ],
      ['libuv, under the code of the timeout of axios', error('read ECONNABORTED', { code: 'ECONNABORTED' })],
    ])

    const codes =
      'ECONNREFUSED ECONNRESET EHOSTDOWN EHOSTUNREACH ENETDOWN ENETUNREACH ENONET EPIPE EPROTO EADDRNOTAVAIL ENOTCONN ESHUTDOWN ENOTFOUND EAI_AGAIN EAI_FAIL EAI_NODATA EAI_NONAME ENODATA ESERVFAIL EREFUSED EBADRESP UNABLE_TO_GET_ISSUER_CERT UNABLE_TO_GET_ISSUER_CERT_LOCALLY UNABLE_TO_VERIFY_LEAF_SIGNATURE UNABLE_TO_DECRYPT_CERT_SIGNATURE CERT_HAS_EXPIRED CERT_NOT_YET_VALID CERT_REVOKED CERT_UNTRUSTED CERT_CHAIN_TOO_LONG CRL_HAS_EXPIRED DEPTH_ZERO_SELF_SIGNED_CERT SELF_SIGNED_CERT_IN_CHAIN ERROR_IN_CERT_NOT_BEFORE_FIELD ERROR_IN_CRL_NEXT_UPDATE_FIELD HOSTNAME_MISMATCH INVALID_CA INVALID_PURPOSE PATH_LENGTH_EXCEEDED ERR_TLS_CERT_ALTNAME_INVALID ERR_TLS_DH_PARAM_SIZE ERR_SSL_WRONG_VERSION_NUMBER ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE ERR_HTTP2_ERROR ERR_HTTP2_SESSION_ERROR ERR_HTTP2_GOAWAY_SESSION ERR_HTTP2_PING_CANCEL ERR_SOCKET_CLOSED ERR_SOCKET_CLOSED_BEFORE_CONNECTION ERR_PROXY_TUNNEL HPE_INVALID_VERSION HPE_CLOSED_CONNECTION HPE_INVALID_CHUNK_SIZE UND_ERR_SOCKET UND_ERR_INFO UND_ERR_PRX_TLS UND_ERR_RES_CONTENT_LENGTH_MISMATCH UND_ERR_SOCKS5 UND_ERR_SOCKS5_REPLY_5'
    expectKind(
      'networkError',
      codes.split(' ').map((code) => [`the code ${code}`, error('words', { code })]),
    )
  })

  describe('in Deno, Bun and workers', () => {
    expectKind('networkError', [
      [
        'Deno up to 2.3',
        typeError(
          'error sending request for url (http://127.0.0.1:9/): client error (Connect): tcp connect error: Connection refused (os error 111)',
        ),
      ],
      [
        'Deno up to 2.3, of a reset',
        typeError(
          'error sending request from 127.0.0.1:5 for http://127.0.0.1:9/ (127.0.0.1:9): client error (SendRequest): connection closed before message completed',
        ),
      ],
      ['Deno 2.9', fetchFailed(error('client error (Connect): tcp connect error: Connection refused (os error 111)'))],
      ['Deno 2.9, of a certificate', fetchFailed(error('invalid peer certificate: UnknownIssuer'))],
      ['Deno, of a body', typeError('error reading a body from connection')],
      [
        'Deno before, of a body',
        typeError('error reading a body from connection: end of file before message length reached'),
      ],
      ['Bun 1.3', error('Unable to connect. Is the computer able to access the url?', { code: 'ConnectionRefused' })],
      ['Bun 1.3, by its words', error('Unable to connect. Is the computer able to access the url?')],
      ['Bun 1.3, of a host', error('Was there a typo in the url or port?', { code: 'FailedToOpenSocket' })],
      [
        'Bun 1.1',
        error(
          'The socket connection was closed unexpectedly. For more information, pass `verbose: true` in the second argument to fetch()',
          { code: 'ConnectionClosed' },
        ),
      ],
      [
        'Bun 1.4',
        Object.assign(typeError('ECONNREFUSED: Unable to connect. Is the computer able to access the url?'), {
          code: 'ECONNREFUSED',
        }),
      ],
      [
        'Bun, of an answer that is no HTTP',
        error('Malformed_HTTP_Response fetching "http://x/".', { code: 'Malformed_HTTP_Response' }),
      ],
      ['Cloudflare Workers', error('Network connection lost.', { retryable: true })],
      ['Cloudflare Workers, of DNS and TLS', error('internal error; reference = 4a31tf8h253mrm2la22d7aph')],
    ])
  })

  describe('in clients', () => {
    expectKind('networkError', [
      ['axios', new AxiosError('Network Error', { code: 'ERR_NETWORK', request: {}, status: undefined })],
      ['axios up to 0.26, without a code', error('Network Error', { isAxiosError: true, config: {} })],
      ['axios in Node', new AxiosError('connect ECONNREFUSED 127.0.0.1:9', { name: 'Error', code: 'ECONNREFUSED' })],
      [
        'axios by its fetch adapter, of a body',
        new AxiosError('terminated', { name: 'TypeError', cause: typeError('terminated') }),
      ],
      [
        'axios 0.26, of a body',
        new AxiosError('error request aborted', { name: 'Error', code: 'ERR_REQUEST_ABORTED' }),
      ],
      [
        'axios that was cloned, without its class',
        { message: 'Network Error', name: 'AxiosError', code: 'ERR_NETWORK' },
      ],
      [
        'ky 2',
        named('NetworkError', 'Request failed due to a network error: GET https://shop.example/', {
          cause: typeError('Failed to fetch'),
        }),
      ],
      [
        'ofetch',
        named('FetchError', '[GET] "/a": <no response> fetch failed', {
          cause: fetchFailed(error('x', { code: 'ECONNREFUSED' })),
        }),
      ],
      ['ofetch in Chromium', named('FetchError', '[GET] "/a": <no response> Failed to fetch')],
      ['got', named('RequestError', 'socket hang up', { code: 'ECONNRESET' })],
      [
        'got, of a body',
        named('ReadError', 'The server aborted pending request', { code: 'ERR_READING_RESPONSE_STREAM' }),
      ],
      [
        'node-fetch',
        named('FetchError', 'request to http://127.0.0.1:9/ failed, reason: connect ECONNREFUSED 127.0.0.1:9', {
          type: 'system',
          errno: 'ECONNREFUSED',
          code: 'ECONNREFUSED',
        }),
      ],
      ['node-fetch, by its words', named('FetchError', 'request to http://127.0.0.1:9/ failed, reason: ')],
      [
        'node-fetch, of a body',
        named('FetchError', 'Invalid response body while trying to fetch http://x/: aborted', { type: 'system' }),
      ],
      [
        'node-fetch 3, of a body',
        named('FetchError', 'Premature close of server response while trying to fetch http://x/'),
      ],
      [
        'superagent in a browser',
        error(
          'Request has been terminated\nPossible causes: the network is offline, Origin is not allowed by Access-Control-Allow-Origin, the page is being unloaded, etc.',
          { crossDomain: true, status: undefined },
        ),
      ],
      ['jQuery', { readyState: 0, status: 0, statusText: 'error' }],
      ['RTK Query', { status: 'FETCH_ERROR', error: 'TypeError: Failed to fetch' }],
      ['Supabase', { message: 'TypeError: fetch failed', details: '', hint: '', code: '' }],
      [
        'the functions of Supabase',
        named('FunctionsFetchError', 'Failed to send a request to the Edge Function', {
          context: typeError('fetch failed'),
        }),
      ],
      ['the sign-in of Supabase', named('AuthRetryableFetchError', 'Failed to fetch', { status: 0 })],
      [
        'the storage of Supabase',
        named('StorageUnknownError', 'Failed to fetch', { originalError: typeError('Failed to fetch') }),
      ],
      [
        'the sign-in of Firebase',
        named('FirebaseError', 'Firebase: A network AuthError has occurred. (auth/network-request-failed).', {
          code: 'auth/network-request-failed',
        }),
      ],
      [
        'Apollo Client 3',
        named('ApolloError', 'Failed to fetch', { networkError: typeError('Failed to fetch'), graphQLErrors: [] }),
      ],
      [
        'urql',
        named('CombinedError', '[Network] Failed to fetch', {
          networkError: typeError('Failed to fetch'),
          graphQLErrors: [],
        }),
      ],
      ['tRPC', named('TRPCClientError', 'Failed to fetch', { cause: typeError('Failed to fetch'), meta: {} })],
      ['AWS, under the name of a timeout', named('TimeoutError', 'socket hang up', { code: 'ECONNRESET' })],
      ['AWS, of a pipe, under the name of a timeout', named('TimeoutError', 'write EPIPE', { code: 'EPIPE' })],
      [
        'Angular',
        {
          name: 'HttpErrorResponse',
          message: 'Http failure response for (unknown url): 0 Unknown Error',
          status: 0,
          ok: false,
        },
      ],
    ])
  })

  describe('that something else carries', () => {
    expectKind('networkError', [
      [
        'an error of the shop, as its cause',
        new Error('The cart could not be read', { cause: typeError('Failed to fetch') }),
      ],
      ['Promise.allSettled', { status: 'rejected', reason: typeError('Failed to fetch') }],
      ['the event of an unhandled rejection', { type: 'unhandledrejection', reason: typeError('Load failed') }],
      ['a text, as logged', 'TypeError: Failed to fetch'],
      ['a text, as a window tells', 'Uncaught TypeError: Failed to fetch'],
      ['a text without a class', 'Failed to fetch'],
      ['an object without a class', { message: 'Failed to fetch' }],
      ['Promise.any', new AggregateError([typeError('Failed to fetch')], 'All promises were rejected')],
      [
        'Redux, which keeps no class',
        { name: 'TypeError', message: 'Failed to fetch', stack: 'TypeError: Failed to fetch' },
      ],
      ['Capacitor', { message: 'The Internet connection appears to be offline.', code: 'NSURLErrorDomain' }],
      ['an answer of a hook', { data: undefined, error: typeError('Failed to fetch'), isLoading: false }],
    ])
  })

  test('is told as offline where the browser knows it', () => {
    vi.stubGlobal('navigator', { onLine: false })
    expect(readOutcome(typeError('Failed to fetch')).kind).toBe('offline')
    expect(readOutcome(new AxiosError('Network Error', { code: 'ERR_NETWORK' })).kind).toBe('offline')
    expect(readOutcome(dom('TimeoutError', 'signal timed out')).kind).toBe('timedOut')
    expect(readOutcome(new Error('The order is locked')).kind).toBe('unknown')
  })

  test('is no reason to send an order twice', () => {
    const outcome = readOutcome(typeError('Failed to fetch'))
    expect(retryAdvice(outcome, { attempt: 1, method: 'POST' }).mode).toBe('verifyFirst')
    expect(retryAdvice(outcome, { attempt: 1, method: 'GET' }).mode).toBe('automatic')
  })
})

describe('a timeout', () => {
  expectKind('timedOut', [
    ['Chromium', dom('TimeoutError', 'signal timed out')],
    ['the DOMException of Chromium', dom('TimeoutError', 'A timeout occurred.')],
    ['Firefox, Bun and jsdom', dom('TimeoutError', 'The operation timed out.')],
    ['Node and workers', dom('TimeoutError', 'The operation was aborted due to timeout')],
    ['Deno', dom('TimeoutError', 'Signal timed out.')],
    ['NSURLError -1001 as a TypeError', typeError('The request timed out.')],
    ["NSURLError -1001 behind Expo's prefix", error('fetch failed: The request timed out.')],
    ['Expo on Android', error('fetch failed: timeout')],
    ['React Native and whatwg-fetch', typeError('Network request timed out')],
    [
      'undici, of a connection',
      fetchFailed(
        named('ConnectTimeoutError', 'Connect Timeout Error (attempted address: shop.example:443, timeout: 10000ms)', {
          code: 'UND_ERR_CONNECT_TIMEOUT',
        }),
      ),
    ],
    [
      'undici, of the headers',
      named('HeadersTimeoutError', 'Headers Timeout Error', { code: 'UND_ERR_HEADERS_TIMEOUT' }),
    ],
    [
      'undici, of the body',
      typeError('terminated', named('BodyTimeoutError', 'Body Timeout Error', { code: 'UND_ERR_BODY_TIMEOUT' })),
    ],
    ['fetch in Node, of a system timeout', fetchFailed(error('connect ETIMEDOUT 10.0.0.1:443', { code: 'ETIMEDOUT' }))],
    ['request', error('ESOCKETTIMEDOUT', { code: 'ESOCKETTIMEDOUT' })],
    ['c-ares', error('queryA ETIMEOUT shop.example', { code: 'ETIMEOUT' })],
    ['TLS', error('TLS handshake timeout', { code: 'ERR_TLS_HANDSHAKE_TIMEOUT' })],
    ['sockets', error('Socket connection timeout', { code: 'ERR_SOCKET_CONNECTION_TIMEOUT' })],
    ['axios', new AxiosError('timeout of 8000ms exceeded', { code: 'ECONNABORTED', request: {} })],
    ['axios with a message of its own', new AxiosError('Bitte warten', { code: 'ECONNABORTED' })],
    ['axios that clarifies', new AxiosError('timeout of 8000ms exceeded', { code: 'ETIMEDOUT' })],
    ['axios 0.x', error('timeout of 8000ms exceeded', { code: 'ECONNABORTED', isAxiosError: true })],
    [
      'axios that calls a signal with a timeout a cancellation',
      new AxiosError('canceled', {
        name: 'CanceledError',
        code: 'ERR_CANCELED',
        config: { signal: { aborted: true, reason: dom('TimeoutError', 'signal timed out') } },
      }),
    ],
    ['ky', named('TimeoutError', 'Request timed out: GET https://shop.example/')],
    [
      'ofetch',
      named('FetchError', '[GET] "/a": <no response> [TimeoutError]: The operation was aborted due to timeout', {
        cause: dom('TimeoutError', 'The operation was aborted due to timeout'),
      }),
    ],
    ['got', named('TimeoutError', "Timeout awaiting 'request' for 50ms", { code: 'ETIMEDOUT' })],
    ['node-fetch 2', named('FetchError', 'network timeout at: https://shop.example/', { type: 'request-timeout' })],
    [
      'node-fetch 2, of a body',
      named('FetchError', 'Response timeout while trying to fetch https://shop.example/ (over 50ms)', {
        type: 'body-timeout',
      }),
    ],
    ['superagent', error('Timeout of 50ms exceeded', { code: 'ECONNABORTED', errno: 'ETIME', timeout: 50 })],
    [
      'superagent, of an answer',
      error('Response timeout of 50ms exceeded', { code: 'ECONNABORTED', errno: 'ETIMEDOUT', timeout: 50 }),
    ],
    ['jQuery', { readyState: 0, status: 0, statusText: 'timeout' }],
    ['RTK Query', { status: 'TIMEOUT_ERROR', error: 'TimeoutError: signal timed out' }],
    ['RTK Query, by the words', { status: 'FETCH_ERROR', error: 'TimeoutError: signal timed out' }],
    ['Supabase', { message: 'TimeoutError: signal timed out', details: '', hint: '', code: '' }],
    ['Firebase', named('FirebaseError', 'The operation has timed out.', { code: 'auth/timeout' })],
    ['AWS', named('TimeoutError', 'Request did not complete within 50 ms')],
    [
      'AWS in Node',
      named(
        'TimeoutError',
        '@smithy/node-http-handler - [ERROR] a request has exceeded the configured 50 ms requestTimeout.',
        { code: 'ETIMEDOUT' },
      ),
    ],
    [
      'Angular',
      {
        name: 'HttpErrorResponse',
        message: 'Http failure response for /a: 0 Request timeout',
        status: 0,
        error: dom('TimeoutError', 'Request timed out'),
      },
    ],
    ['alova', error('fetchError: network timeout')],
    [
      'urql',
      named('CombinedError', '[Network] signal timed out', { networkError: dom('TimeoutError', 'signal timed out') }),
    ],
    ['RxJS', named('TimeoutError', 'Timeout has occurred')],
    [
      'Node, of several addresses',
      fetchFailed(
        Object.assign(
          new AggregateError([error('x', { code: 'ETIMEDOUT' }), error('y', { code: 'ENETUNREACH' })], ''),
          { code: 'ETIMEDOUT' },
        ),
      ),
    ],
    ['a text, as logged', 'TimeoutError: signal timed out'],
    ['what a signal was ended with, as the cause of an abort', dom('TimeoutError', 'signal timed out')],
  ])

  test('beats the cancellation that carries it out', () => {
    const both = named('AbortError', 'The operation was aborted', { cause: dom('TimeoutError', 'signal timed out') })
    expect(readOutcome(both).kind).toBe('timedOut')
  })
})

describe('a cancellation', () => {
  expectKind('aborted', [
    ['Chromium', dom('AbortError', 'signal is aborted without reason')],
    ['Chromium before, and node-fetch 2', dom('AbortError', 'The user aborted a request.')],
    ['Chromium, of a stream', dom('AbortError', 'BodyStreamBuffer was aborted')],
    ['Firefox, with a space at the end', dom('AbortError', 'The operation was aborted. ')],
    ['Safari', dom('AbortError', 'Fetch is aborted')],
    ['Safari before, of a page that was left', typeError('cancelled')],
    ['Safari before, in capitals', typeError('Cancelled')],
    ['React Native and whatwg-fetch', named('AbortError', 'Aborted')],
    ['Expo', error('fetch failed: Fetch request has been canceled')],
    [
      'Expo, as a TypeError',
      typeError('fetch failed: Fetch request has been canceled', error('x', { code: 'ERR_FETCH_REQUEST_CANCELED' })),
    ],
    [
      'Expo before',
      error('fetch failed: FetchRequestCanceledException: Fetch request has been canceled (at ExpoFetch.swift:20)'),
    ],
    ['Node', dom('AbortError', 'This operation was aborted')],
    ['undici', named('AbortError', 'Request aborted', { code: 'UND_ERR_ABORTED' })],
    ['undici, by the other code', named('AbortError', 'The operation was aborted', { code: 'UND_ERR_ABORT' })],
    ['http in Node', named('AbortError', 'The operation was aborted', { code: 'ABORT_ERR' })],
    ['Deno', dom('AbortError', 'The signal has been aborted')],
    ['libuv', error('operation canceled', { code: 'ECANCELED' })],
    ['c-ares', error('queryA ECANCELLED shop.example', { code: 'ECANCELLED' })],
    ['getaddrinfo', error('getaddrinfo EAI_CANCELED', { code: 'EAI_CANCELED' })],
    ['axios', new AxiosError('canceled', { name: 'CanceledError', code: 'ERR_CANCELED', __CANCEL__: true })],
    ['axios, of a page that is left', new AxiosError('Request aborted', { code: 'ECONNABORTED', request: {} })],
    ['axios 0.x, of a page that is left', error('Request aborted', { code: 'ECONNABORTED', isAxiosError: true })],
    ['axios 0.x, with no error at all', { message: 'canceled', __CANCEL__: true }],
    [
      'ofetch',
      named('FetchError', '[GET] "/a": <no response> This operation was aborted', {
        cause: dom('AbortError', 'This operation was aborted'),
      }),
    ],
    ['got', named('CancelError', 'Promise was canceled', { code: 'ERR_CANCELED' })],
    ['got, by a signal', named('AbortError', 'This operation was aborted.', { code: 'ERR_ABORTED' })],
    ['node-fetch', named('AbortError', 'The operation was aborted.', { type: 'aborted' })],
    ['superagent', error('Aborted', { code: 'ABORTED' })],
    ['jQuery', { readyState: 0, status: 0, statusText: 'abort' }],
    ['jQuery, before it was sent', { readyState: 0, status: 0, statusText: 'canceled' }],
    ['RTK Query, by its thunk', { name: 'AbortError', message: 'Aborted' }],
    ['RTK Query, by the words', { status: 'FETCH_ERROR', error: 'AbortError: The user aborted a request.' }],
    ['Supabase', { message: 'AbortError: This operation was aborted', details: '', hint: '', code: '' }],
    ['AWS', named('AbortError', 'Request aborted')],
    ['TanStack Query', new (class CancelledError extends Error {})('CancelledError')],
    [
      'urql',
      named('CombinedError', '[Network] Fetch is aborted', { networkError: dom('AbortError', 'Fetch is aborted') }),
    ],
    ['a text, as logged', 'AbortError: The user aborted a request.'],
  ])
})

describe('what a shop or a mistake in the code says stays unknown:', () => {
  const rows: readonly Row[] = [
    ['a failed answer, in its own words', error('Failed to fetch products')],
    ['a failed answer, as a TypeError', typeError('Failed to fetch products')],
    ['a failed answer, after a colon', error('Failed to fetch products: timeout')],
    ["a browser's words in an Error of its own", error('Failed to fetch')],
    ["Safari's words in an Error of its own", error('Load failed')],
    ["Node's words in an Error of its own", error('fetch failed')],
    ["React Native's words in an Error of its own", error('Network request failed')],
    ["CFNetwork's -999 of an order", error('cancelled')],
    ['an order', typeError('cancelled order')],
    ['an order, as data', { message: 'cancelled order' }],
    ['an order that was cancelled', { id: 'ORD-1', state: 'canceled', name: 'Order' }],
    ['a payment', error('Network error: payment declined')],
    ['a worker', typeError('terminated by admin')],
    ["MDN's sample", error('Network response was not ok')],
    ['a bug', typeError("Cannot read properties of undefined (reading 'id')")],
    ['a bug in Safari', typeError("undefined is not an object (evaluating 'cart.items')")],
    ['a bug in Firefox', typeError('cart.items is undefined')],
    ['a bug in Hermes', typeError('undefined is not a function')],
    ['a body that was read twice', typeError('Body is unusable: Body has already been read')],
    [
      'a body that was read twice in Chromium',
      typeError("Failed to execute 'json' on 'Response': body stream already read"),
    ],
    ['arguments of fetch in Chromium', typeError("Failed to execute 'fetch' on 'Window': Invalid name")],
    ['a method that has no body', typeError('Request with GET/HEAD method cannot have body.')],
    ['JSON that is HTML', new SyntaxError('Unexpected token \'<\', "<!doctype "... is not valid JSON')],
    ['an address', Object.assign(typeError('Invalid URL'), { code: 'ERR_INVALID_URL', input: 'x' })],
    [
      'an address, through fetch',
      typeError('Failed to parse URL from /x', Object.assign(typeError('Invalid URL'), { code: 'ERR_INVALID_URL' })),
    ],
    ...(
      [
        ['UND_ERR_INVALID_ARG', 'invalid transfer-encoding header'],
        ['UND_ERR_NOT_SUPPORTED', 'expect header not supported'],
        ['UND_ERR_REQ_CONTENT_LENGTH_MISMATCH', 'Request body length does not match content-length header'],
      ] as const
    ).map(
      ([code, message]): Row => [
        `${code} below 'fetch failed'`,
        fetchFailed(named('InvalidArgumentError', message, { code })),
      ],
    ),
    ...['unknown scheme', 'bad port', 'redirect count exceeded', 'unexpected redirect', 'integrity mismatch'].map(
      (message): Row => [`'${message}' below 'fetch failed'`, fetchFailed(error(message))],
    ),
    ...(
      'UND_ERR UND_ERR_INVALID_ARG UND_ERR_NOT_SUPPORTED UND_ERR_INVALID_RETURN_VALUE UND_ERR_RES_EXCEEDED_MAX_SIZE UND_ERR_HEADERS_OVERFLOW UND_ERR_DESTROYED UND_ERR_CLOSED ' +
      'ERR_INVALID_URL ERR_HTTP_HEADERS_SENT ERR_HTTP_INVALID_HEADER_VALUE ERR_UNESCAPED_CHARACTERS ERR_INVALID_ARG_TYPE ' +
      'ERR_TLS_INVALID_STATE ERR_TLS_INVALID_PROTOCOL_VERSION ERR_TLS_REQUIRED_SERVER_NAME ERR_SSL_NO_CIPHER_MATCH ERR_SSL_EE_KEY_TOO_SMALL ERR_SSL_CA_MD_TOO_WEAK ERR_OSSL_EVP_UNSUPPORTED ' +
      'ERR_HTTP2_INVALID_HEADER_VALUE ERR_HTTP2_HEADERS_SENT ERR_NETWORK_IMPORT_DISALLOWED ERR_FR_TOO_MANY_REDIRECTS ERR_STREAM_DESTROYED ' +
      'ERR_BAD_OPTION ERR_NOT_SUPPORT PARSING_ERROR CUSTOM_ERROR CERT_USAGE CERT_INVALID_FOR_MERCHANT EACCES EPERM EINVAL EADDRINUSE EMFILE ENOENT ENOMEM EBADNAME EAI_BADFLAGS ' +
      'HPE_HEADER_OVERFLOW HPE_USER HPE_PAUSED TIMEOUT_CONFIG ABORTED_ORDER ECONN'
    )
      .split(' ')
      .map((code): Row => [`the code ${code}`, error('words', { code })]),
    ['a module', typeError('Failed to parse module specifier "x"')],
    ['Deno, of redirects', typeError('Fetch failed: Maximum number of redirects (20) reached')],
    ['Bun, of redirects', error('The response redirected too many times.', { code: 'TooManyRedirects' })],
    [
      'the access control of Safari',
      typeError('Origin https://shop.example is not allowed by Access-Control-Allow-Origin.'),
    ],
    ['Russian words of CFNetwork', typeError('Сетевое соединение потеряно.')],
    ['Chinese words of CFNetwork', typeError('已取消')],
    ['German words of CFNetwork', typeError('Abgebrochen')],
    [
      'node-fetch, of JSON',
      named('FetchError', 'invalid json response body at http://x reason: Unexpected token', { type: 'invalid-json' }),
    ],
    [
      'node-fetch, of redirects',
      named('FetchError', 'maximum redirect reached at: http://x', { type: 'max-redirect' }),
    ],
    ['axios, of an option', new AxiosError('Unknown option foo', { code: 'ERR_BAD_OPTION' })],
    ['the state of a fetched order', { status: 'timeoutSoon', orderId: '1' }],
    ['no text', ''],
    ['a number that is none', Number.NaN],
    ['nothing', undefined],
    ['null', null],
    ['an opaque answer', { type: 'opaque', status: 0 }],
  ]
  test.each(rows)('%s', (_, thrown) => {
    expect(readOutcome(thrown)).toMatchObject({ kind: 'unknown', status: undefined })
  })
})

describe('the words of a body are never a lost connection:', () => {
  const words = [
    'Failed to fetch',
    'fetch failed',
    'Network Error',
    'socket hang up',
    'The network connection was lost.',
    'AbortError: The user aborted a request.',
    'TimeoutError: signal timed out',
  ]

  test.each(words)('%s, below a status', (message) => {
    for (const body of [
      { message },
      { error: { message } },
      { errors: [{ message }] },
      { name: 'AbortError', message },
    ]) {
      expect(readOutcome({ status: 500, body })).toMatchObject({ kind: 'internalServerError', status: 500 })
      expect(
        readOutcome(
          new AxiosError('Request failed with status code 500', {
            code: 'ERR_BAD_RESPONSE',
            response: { status: 500, data: body, headers: {} },
          }),
        ).status,
      ).toBe(500)
    }
  })

  test.each(words)('%s, among the errors of GraphQL', (message) => {
    expect(readOutcome({ errors: [{ message }], data: null }).kind).toBe('unknown')
    expect(readOutcome([{ errors: [{ message }] }]).kind).toBe('unknown')
    expect(readOutcome({ errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }).status).toBe(500)
    expect(
      readOutcome(
        named('CombinedError', `[GraphQL] ${message}`, {
          graphQLErrors: [error(message)],
          response: new Response('', { status: 502 }),
        }),
      ).status,
    ).toBe(502)
  })

  test.each(['ECONNREFUSED', 'ETIMEDOUT', 'ERR_NETWORK', 'ABORT_ERR', 'FETCH_ERROR'])(
    '%s as its code',
    async (code) => {
      const body = { error: { code, message: 'The stock system does not answer' } }
      expect(readOutcome({ status: 502, body })).toMatchObject({ kind: 'badGateway', status: 502 })
      expect(await readResponse(Response.json(body, { status: 502 }))).toMatchObject({
        kind: 'badGateway',
        status: 502,
      })
      expect((await readResponse(Response.json(body))).kind).toBe('unknown')
    },
  )

  test('of a Response that is read whole', async () => {
    expect(await readResponse(new Response('TypeError: Failed to fetch', { status: 500 }))).toMatchObject({
      status: 500,
      kind: 'internalServerError',
    })
    expect((await readResponse(Response.json({ errors: [{ message: 'fetch failed' }] }))).kind).toBe('unknown')
  })
})

describe('an answer that did come', () => {
  test.each<readonly [string, unknown, number]>([
    [
      'undici that read it',
      named('ResponseError', 'Response Error', { code: 'UND_ERR_RESPONSE', statusCode: 503 }),
      503,
    ],
    [
      'undici that sent again',
      named('RequestRetryError', 'Request failed', { code: 'UND_ERR_REQ_RETRY', statusCode: 502 }),
      502,
    ],
    ['the sign-in of Supabase', named('AuthRetryableFetchError', '{}', { status: 504 }), 504],
    [
      'RTK Query that could not parse it',
      { status: 'PARSING_ERROR', originalStatus: 503, data: 'x', error: 'SyntaxError: x' },
      503,
    ],
    ['words of its own with a status', error('Failed to fetch (404): /products/1', { status: 404 }), 404],
    ['React Native words with a status', error('Network request failed', { status: 500 }), 500],
  ])('is told by %s', (_, thrown, status) => {
    expect(readOutcome(thrown).status).toBe(status)
  })
})
