import { plainReading } from './plainReading'
import type { Sign } from './readNoAnswer'

// Codes are closed lists: what begins alike is often a programmer's mistake (UND_ERR_INVALID_ARG, ERR_TLS_INVALID_STATE).

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
  // Those of libuv's errors that end a connection.
  'ECONN(REFUSED|RESET)|EHOST(DOWN|UNREACH)|ENET(DOWN|RESET|UNREACH)|ENONET|EPIPE|EPROTO|EADDRNOTAVAIL|ENOTCONN|ESHUTDOWN',
  // getaddrinfo and c-ares.
  'ENOTFOUND|EAI_(ADDRFAMILY|AGAIN|FAIL|FAMILY|MEMORY|NODATA|NONAME|PROTOCOL|SERVICE|SYSTEM)',
  'E(NODATA|SERVFAIL|FORMERR|NOTIMP|REFUSED|BADRESP|NONAME|DESTRUCTION)',
  // OpenSSL's verification of certificates (X509_V_ERR_), by Node's names.
  'UNABLE_TO_(DECODE_ISSUER_PUBLIC_KEY|DECRYPT_(CERT|CRL)_SIGNATURE|GET_(CRL|ISSUER_CERT(_LOCALLY)?)|VERIFY_LEAF_SIGNATURE)',
  'CERT_(CHAIN_TOO_LONG|HAS_EXPIRED|NOT_YET_VALID|REJECTED|REVOKED|SIGNATURE_FAILURE|UNTRUSTED)',
  'CRL_(HAS_EXPIRED|NOT_YET_VALID|SIGNATURE_FAILURE)|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN',
  'ERROR_IN_C(ERT_NOT_(AFTER|BEFORE)|RL_(LAST|NEXT)_UPDATE)_FIELD|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED',
  // Node's own: TLS, HTTP/2, sockets, streams, and the parser of HTTP/1.
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

/** Words of a `TypeError`. */
const fetchWords = [
  // React Native, and the polyfill of `fetch`. A body that breaks off in Node, Firefox, Deno; Deno.
  'Network request failed|terminated|Error in (input|body) stream|Content-Length header of network response exceeds response Body\\.|error reading a body from connection.*',
  'error sending request (for url \\(|from ).*',
]

/** What CFNetwork adds to 'The operation couldn’t be completed.' where it has no sentence of its own. */
const incomplete = [
  '\\((NSURL|kCF)ErrorDomain\\w* error (-10(0[3-6]|09|1[189]|20)|-120\\d|3\\d\\d)\\.\\)',
  'Connection reset by peer|Software caused connection abort|Protocol error',
]

/**
 * Words of a `TypeError` in Safari up to 15, and of a `TypeError` or an `Error` in React Native and Expo, there behind 'fetch
 * failed: '. They come in the language of the phone; only the English ones are known.
 */
const nativeWords = [
  // CFNetwork: NSURLError -1003 to -1006, -1009, -1018 to -1020, -1200 to -1206.
  'The network connection was lost\\.|The Internet connection appears to be offline\\.|Could not connect to the server\\.',
  'A server with the specified hostname could not be found\\.|International roaming is currently off\\.',
  'An SSL error has occurred and a secure connection to the server cannot be made\\.',
  'The certificate for this server (is invalid|has expired|is not yet valid|was signed by an unknown certifying authority)\\..*',
  'A data connection (cannot be established since a call is|is not) currently .+',
  `The operation couldn[’']t be completed\\. (${incomplete.join('|')})`,
  // OkHttp on Android; a crash of WebKit's network process.
  'Unable to resolve host "[^"]+".*|Failed to connect to /.+|WebKit encountered an internal error',
]

/** Words of an `Error`. */
const errorWords = [
  // Node, undici, axios 0.26, axios on a broken body, superagent in a browser.
  'socket hang up|other side closed|Premature close|Network Error|stream has been aborted',
  'Request has been terminated\\nPossible causes: .*',
  // Bun, Cloudflare Workers, the causes of Deno.
  'Unable to connect\\. Is the computer able to access the url\\?|Was there a typo in the url or port\\?',
  'The socket connection was closed unexpectedly\\..*|Network connection lost\\.?|internal error; reference = \\w+',
  'client error \\((Connect|SendRequest)\\).*|invalid peer certificate.*',
]

const group = (parts: readonly string[]) => `(${parts.join('|')})`
const pattern = (...parts: string[]) => new RegExp(parts.join('|'), 's')

const [timedOut, aborted, ...others] = plainReading.signs

/** What tells why no answer came, in all runtimes and clients that are known. Each row has its sources. */
export const signs: readonly Sign[] = [
  // AWS and the proxy of undici call a lost connection a timeout or a cancellation, libuv calls it by the code of axios's timeout.
  ['networkError', /^>?(E(CONNRESET|PIPE)\n|ECONNABORTED\n\w*: \w+ ECONNABORTED|UND_ERR_ABORTED\n\w+: Proxy response)/],
  timedOut,
  [
    'timedOut',
    pattern(
      // The last two are RTK Query's and jQuery's.
      `^>?${group([...timeoutCodes, 'TIMEOUT_ERROR|timeout'])}\\n`,
      '\\n(Connect|Headers|Body)TimeoutError: ',
      // React Native, and the polyfill of `fetch`.
      '\\n(TypeError)?: Network request timed out$',
      // CFNetwork (NSURLError -1001), OkHttp; alova, whose words look like a class; node-fetch 2.
      '\\n((Type)?Error)?: (fetch failed: )?(The request timed out\\.|timeout)$',
      '\\nfetchError: network timeout$',
      '\\nFetchError: (network timeout at: |Response timeout while trying to fetch ).+',
    ),
  ],
  aborted,
  [
    'aborted',
    pattern(
      // The last two are jQuery's.
      `^>?(${abortCodes}|abort|canceled)\\n`,
      // CFNetwork (NSURLError -999); Expo; the object that axios 0.x cancels with, which is no error.
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
      // The last one is RTK Query's.
      `^>?${group([...networkCodes, 'FETCH_ERROR'])}\\n`,
      // undici; Supabase.
      '\\n(SocketError|SecureProxyConnectionError|HTTPParserError|FunctionsFetchError): ',
      // Node, Deno and Bun say it of a mistake in the request too. Then the cause tells.
      '^[^>\\n]*\\n(TypeError)?: fetch failed$',
      `\\n(TypeError)?: ${group(fetchWords)}$`,
      `\\n((Type)?Error)?: (fetch failed: )?${group(nativeWords)}$`,
      `\\n((Axios)?Error)?: ${group(errorWords)}$`,
      // node-fetch 2 and 3; ofetch.
      '\\nFetchError: (request to .+ failed, reason: |Invalid response body while trying to fetch |Premature close of server response)',
      '\\nFetchError: \\[[A-Z]+\\] ".*": <no response> ',
    ),
  ],
]
