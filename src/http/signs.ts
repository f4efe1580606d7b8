import { plainReading } from './plainReading'
import type { Sign } from './readNoAnswer'

// Codes are listed one by one, because a code with the same prefix may be a programming error (UND_ERR_INVALID_ARG,
// ERR_TLS_INVALID_STATE).

const timeoutCodes = [
  // libuv, c-ares, superagent, request.
  'ETIMEDOUT|ETIMEOUT|ETIME|ESOCKETTIMEDOUT',
  // undici, Node, Bun, Firebase.
  'UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|ERR_(SOCKET_CONNECTION|TLS_HANDSHAKE)_TIMEOUT|Timeout|auth/timeout',
]

// Node, superagent, got, undici, libuv, c-ares, getaddrinfo, Expo.
const abortCodes =
  'ABORT_ERR|ABORTED|ERR_ABORTED|UND_ERR_ABORT(ED)?|ECANCELL?ED|EAI_CANCELED|ERR_FETCH_REQUEST_CANCELED'

const networkCodes = [
  // libuv's errors that end a connection.
  'ECONN(REFUSED|RESET)|EHOST(DOWN|UNREACH)|ENET(DOWN|RESET|UNREACH)|ENONET|EPIPE|EPROTO|EADDRNOTAVAIL|ENOTCONN|ESHUTDOWN',
  // getaddrinfo and c-ares.
  'ENOTFOUND|EAI_(ADDRFAMILY|AGAIN|FAIL|FAMILY|MEMORY|NODATA|NONAME|PROTOCOL|SERVICE|SYSTEM)',
  'E(NODATA|SERVFAIL|FORMERR|NOTIMP|REFUSED|BADRESP|NONAME|DESTRUCTION)',
  // Certificate verification by OpenSSL (X509_V_ERR_), with the names that Node uses.
  'UNABLE_TO_(DECODE_ISSUER_PUBLIC_KEY|DECRYPT_(CERT|CRL)_SIGNATURE|GET_(CRL|ISSUER_CERT(_LOCALLY)?)|VERIFY_LEAF_SIGNATURE)',
  'CERT_(CHAIN_TOO_LONG|HAS_EXPIRED|NOT_YET_VALID|REJECTED|REVOKED|SIGNATURE_FAILURE|UNTRUSTED)',
  'CRL_(HAS_EXPIRED|NOT_YET_VALID|SIGNATURE_FAILURE)|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN',
  'ERROR_IN_C(ERT_NOT_(AFTER|BEFORE)|RL_(LAST|NEXT)_UPDATE)_FIELD|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED',
  // Node: TLS, HTTP/2, sockets, streams, and the HTTP/1 parser.
  'ERR_TLS_(CERT_ALTNAME_(FORMAT|INVALID)|DH_PARAM_SIZE|RENEGOTIATION_DISABLED|SESSION_ATTACK)',
  'ERR_SSL_(?!NO_CIPHER_MATCH|NO_PROTOCOLS_AVAILABLE|\\w+_TOO_(SMALL|WEAK))[\\w/]+',
  'ERR_HTTP2_(ERROR|GOAWAY_SESSION|PING_CANCEL|SESSION_ERROR|SETTINGS_CANCEL|STREAM_CANCEL|STREAM_ERROR|TOO_MANY_INVALID_FRAMES)',
  'ERR_SOCKET_CLOSED(_BEFORE_CONNECTION)?|ERR_STREAM_PREMATURE_CLOSE|ERR_PROXY_TUNNEL',
  'HPE_(CLOSED_CONNECTION|CR_EXPECTED|LF_EXPECTED|STRICT|UNEXPECTED_CONTENT_LENGTH)',
  'HPE_INVALID_(CHUNK_SIZE|CONSTANT|CONTENT_LENGTH|EOF_STATE|HEADER_TOKEN|STATUS|TRANSFER_ENCODING|VERSION)',
  'UND_ERR_(SOCKET|INFO|PRX_TLS|RES_CONTENT_LENGTH_MISMATCH|SOCKS5(_\\w+)?)',
  // axios 0.26, got, Expo, Firebase, Bun.
  'ERR_REQUEST_ABORTED|ERR_READING_RESPONSE_STREAM|ERR_FETCH_FAILED|auth/network-request-failed',
  'Connection(Refused|Closed)|FailedToOpenSocket|Malformed_HTTP_Response',
]

/** Messages of a `TypeError`. */
const fetchMessages = [
  // React Native, and the polyfill of `fetch`. A body that breaks off in Node, Firefox or Deno. Other errors of Deno.
  'Network request failed|terminated|Error in (input|body) stream|Content-Length header of network response exceeds response Body\\.|error reading a body from connection.*',
  'error sending request (for url \\(|from ).*',
]

/** What CFNetwork appends to 'The operation couldn’t be completed.' for errors without a message of their own. */
const cfNetworkReasons = [
  '\\((NSURL|kCF)ErrorDomain\\w* error (-10(0[3-6]|09|1[189]|20)|-120\\d|3\\d\\d)\\.\\)',
  'Connection reset by peer|Software caused connection abort|Protocol error',
]

/**
 * Messages of a `TypeError` in Safari up to 15, and of a `TypeError` or an `Error` in React Native and Expo, which put 'fetch failed: '
 * before them. The messages are in the language of the phone. Only English ones are recognized.
 */
const nativeMessages = [
  // CFNetwork: NSURLError -1003 to -1006, -1009, -1018 to -1020, -1200 to -1206.
  'The network connection was lost\\.|The Internet connection appears to be offline\\.|Could not connect to the server\\.',
  'A server with the specified hostname could not be found\\.|International roaming is currently off\\.',
  'An SSL error has occurred and a secure connection to the server cannot be made\\.',
  'The certificate for this server (is invalid|has expired|is not yet valid|was signed by an unknown certifying authority)\\..*',
  'A data connection (cannot be established since a call is|is not) currently .+',
  `The operation couldn[’']t be completed\\. (${cfNetworkReasons.join('|')})`,
  // OkHttp on Android; a crash of WebKit's network process.
  'Unable to resolve host "[^"]+".*|Failed to connect to /.+|WebKit encountered an internal error',
]

/** Messages of an `Error`. */
const errorMessages = [
  // Node, undici, axios 0.26, axios on a broken body, superagent in a browser.
  'socket hang up|other side closed|Premature close|Network Error|stream has been aborted',
  'Request has been terminated\\nPossible causes: .*',
  // Bun, Cloudflare Workers, causes of errors in Deno.
  'Unable to connect\\. Is the computer able to access the url\\?|Was there a typo in the url or port\\?',
  'The socket connection was closed unexpectedly\\..*|Network connection lost\\.?|internal error; reference = \\w+',
  'client error \\((Connect|SendRequest)\\).*|invalid peer certificate.*',
]

const group = (parts: readonly string[]) => `(${parts.join('|')})`
const pattern = (...parts: string[]) => new RegExp(parts.join('|'), 's')

const [timedOut, aborted, ...others] = plainReading.signs

/** The signs of why no response arrived, for all known runtimes and clients. */
export const signs: readonly Sign[] = [
  // First, because these lost connections also match the signs of a timeout or a cancellation: errors of AWS and of undici's proxy,
  // and libuv's code, which axios uses for a timeout.
  ['networkError', /^>?(E(CONNRESET|PIPE)\n|ECONNABORTED\n\w*: \w+ ECONNABORTED|UND_ERR_ABORTED\n\w+: Proxy response)/],
  timedOut,
  [
    'timedOut',
    pattern(
      // The last two are from RTK Query and jQuery.
      `^>?${group([...timeoutCodes, 'TIMEOUT_ERROR|timeout'])}\\n`,
      '\\n(Connect|Headers|Body)TimeoutError: ',
      // React Native, and the polyfill of `fetch`.
      '\\n(TypeError)?: Network request timed out$',
      // CFNetwork (NSURLError -1001), OkHttp; alova, whose message starts like a class; node-fetch 2.
      '\\n((Type)?Error)?: (fetch failed: )?(The request timed out\\.|timeout)$',
      '\\nfetchError: network timeout$',
      '\\nFetchError: (network timeout at: |Response timeout while trying to fetch ).+',
    ),
  ],
  aborted,
  [
    'aborted',
    pattern(
      // The last two are from jQuery.
      `^>?(${abortCodes}|abort|canceled)\\n`,
      // CFNetwork (NSURLError -999); Expo; axios 0.x, which cancels with an object that is not an `Error`.
      '\\n(TypeError)?: [Cc]ancelled$',
      '\\n((Type)?Error)?: fetch failed: (FetchRequestCanceledException: )?Fetch request has been canceled.*',
      '\\n: canceled$',
      // TanStack Query.
      'CancelledError$',
    ),
  ],
  ...others,
  [
    'networkError',
    pattern(
      // The last one is from RTK Query.
      `^>?${group([...networkCodes, 'FETCH_ERROR'])}\\n`,
      // undici; Supabase.
      '\\n(SocketError|SecureProxyConnectionError|HTTPParserError|FunctionsFetchError): ',
      // Node, Deno and Bun also use this message for an invalid request. If there is a cause, it decides.
      '^[^>\\n]*\\n(TypeError)?: fetch failed$',
      `\\n(TypeError)?: ${group(fetchMessages)}$`,
      `\\n((Type)?Error)?: (fetch failed: )?${group(nativeMessages)}$`,
      `\\n((Axios)?Error)?: ${group(errorMessages)}$`,
      // node-fetch 2 and 3; ofetch.
      '\\nFetchError: (request to .+ failed, reason: |Invalid response body while trying to fetch |Premature close of server response)',
      '\\nFetchError: \\[[A-Z]+\\] ".*": <no response> ',
    ),
  ],
]
