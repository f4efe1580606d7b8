import type { Messages } from '../../Messages'

/** Developer words in English: what the VTEX Core Commerce APIs document for each status. */
export const en: Messages = {
  locale: 'en',
  dir: 'ltr',
  statuses: {
    ok: { title: '200 OK', description: 'VTEX processed the request.' },
    created: {
      title: '201 Created',
      description: 'VTEX processed the request and created a resource. Usual after POST and some PUT requests.',
    },
    accepted: {
      title: '202 Accepted',
      description: 'VTEX received the request but has not finished processing it. Poll or refresh to learn the result.',
    },
    noContent: { title: '204 No Content', description: 'VTEX processed the request. There is no body to read.' },
    resetContent: {
      title: '205 Reset Content',
      description:
        'VTEX accepted the request and returns no content. Reset the document or form that the request came from.',
    },
    badRequest: {
      title: '400 Bad Request',
      description: 'VTEX could not decode the request body. Check its syntax and the Content-Type header.',
    },
    unauthorized: {
      title: '401 Unauthorized',
      description: 'Credentials are missing or wrong. Check the app key and token, or the session cookie.',
      links: [{ label: 'Authentication guide', href: 'https://developers.vtex.com/docs/guides/authentication' }],
    },
    forbidden: {
      title: '403 Forbidden',
      description:
        'The request is valid, but VTEX refuses to process it. Check that the user or app key has the role it needs.',
      links: [{ label: 'Roles', href: 'https://help.vtex.com/en/tutorial/roles--7HKK5Uau2H6wxE1rH5oRbc' }],
    },
    notFound: {
      title: '404 Not Found',
      description: 'The resource cannot be located. Check the endpoint’s spelling and the identifiers in the path.',
      links: [{ label: 'API reference', href: 'https://developers.vtex.com/docs/api-reference' }],
    },
    methodNotAllowed: {
      title: '405 Method Not Allowed',
      description: 'The endpoint does not support this HTTP method. Check which methods the reference lists for it.',
      links: [{ label: 'API reference', href: 'https://developers.vtex.com/docs/api-reference' }],
    },
    tooManyRequests: {
      title: '429 Too Many Requests',
      description:
        'The application exceeded the rate limit. Wait as long as Retry-After says, then back off with jitter.',
    },
    internalServerError: {
      title: '500 Internal Server Error',
      description:
        'VTEX failed internally. Check the request’s headers, or ask the provider if it goes to an external server; for VTEX itself, see the status page, and contact support if it persists.',
      links: [
        { label: 'VTEX status page', href: 'https://status.vtex.com/' },
        { label: 'VTEX Support', href: 'https://help.vtex.com/support' },
      ],
    },
    badGateway: {
      title: '502 Bad Gateway',
      description: 'VTEX, acting as a gateway, got an invalid response from the upstream server. Try again later.',
    },
    serviceUnavailable: {
      title: '503 Service Unavailable',
      description:
        'VTEX is temporarily unavailable. Check the status page and try again later; if it continues, contact support.',
      links: [
        { label: 'VTEX status page', href: 'https://status.vtex.com/' },
        { label: 'VTEX Support', href: 'https://help.vtex.com/support' },
      ],
    },
    gatewayTimeout: {
      title: '504 Gateway Timeout',
      description:
        'VTEX, acting as a gateway, got no response from the upstream server in time. Try again later; if it continues, contact support.',
      links: [{ label: 'VTEX Support', href: 'https://help.vtex.com/support' }],
    },
    requestTimeout: {
      title: '408 Request Timeout',
      description:
        'The server did not receive the whole request in time. It may be sent again on a new connection (RFC 9110 §15.5.9).',
    },
    conflict: {
      title: '409 Conflict',
      description:
        'The request conflicts with the current state of the resource. Read it again, then apply the change to what is there.',
    },
    gone: { title: '410 Gone', description: 'The resource has been removed for good. Remove links that lead to it.' },
    contentTooLarge: {
      title: '413 Content Too Large',
      description: 'The request body is larger than the server accepts. Send less at a time.',
    },
    unprocessableContent: {
      title: '422 Unprocessable Content',
      description:
        'The body could be decoded, but its values are not acceptable. The field errors in the response say which.',
    },
    locked: {
      title: '423 Locked',
      description: 'The resource is locked by another process (RFC 4918 §11.3). Read it again later.',
    },
    actionRequired: {
      title: '428 Precondition Required',
      description:
        'Not an error: the gateway callback of the checkout responds with 428 when the shopper has to take one more payment step. Follow the redirect or open the payment app that the body names.',
    },
    informational: {
      title: '1xx Informational',
      description: 'An interim response. The final one should follow on the same request.',
    },
    successful: {
      title: '2xx Successful',
      description: 'The request was processed. This code has no documented meaning of its own at VTEX.',
    },
    redirection: {
      title: '3xx Redirection',
      description: 'The resource is elsewhere, or a cached copy is still current. See the Location header.',
    },
    clientError: {
      title: '4xx Client Error',
      description: 'The server rejects the request. Treat a code without a documented meaning as 400 (RFC 9110 §15).',
    },
    serverError: {
      title: '5xx Server Error',
      description: 'The server failed. Treat a code without a documented meaning as 500 (RFC 9110 §15).',
    },
    offline: {
      title: 'Offline',
      description:
        'The browser reports no network connection (navigator.onLine is false). A request under way may still have arrived.',
    },
    networkError: {
      title: 'Network error',
      description:
        'No response came: the connection failed, or the browser withheld the response because of CORS. The network panel tells which.',
    },
    timedOut: {
      title: 'Timed out',
      description:
        'The client stopped waiting. The server may still have processed the request: look before you repeat it.',
    },
    aborted: {
      title: 'Aborted',
      description:
        'The client cancelled the request, as when a shopper navigates away. After a read nothing needs to be shown; anything else the server may still have processed.',
    },
    unknown: {
      title: 'Unreadable outcome',
      description:
        'What was passed in holds neither a status nor a known network failure. Pass the Response or the error as it was thrown.',
    },
  },
  labels: {
    retry: 'Try again',
    refresh: 'Refresh',
    reset: 'Reset the form',
    review: 'Review the request',
    signIn: 'Sign in',
    home: 'Home page',
    search: 'Search',
    checkOrders: 'Check the orders',
    statusPage: 'VTEX status page',
    support: 'VTEX Support',
    back: 'Back',
    close: 'Close',
    retrying: 'Trying again…',
    retryIn: 'You can try again {time}.',
    retryReady: 'You can try again now.',
    retryingIn: 'Next try {time}.',
    tryNow: 'Try now',
    verify:
      'The request may have taken effect although its response was lost. Look for its effect before you send it again.',
    checking: 'Checking…',
    confirm: 'Checked, send again',
    backOnline: 'Online again',
    gaveUp: 'Out of tries',
    newTab: '(opens in a new tab)',
    checkFields: 'Rejected fields',
    fieldMissing: '{label}: missing',
    fieldInvalid: '{label}: wrong format',
    fieldTooLong: '{label}: too long',
    fieldTooShort: '{label}: too short',
    fieldTaken: '{label}: already in use',
    fieldNotFound: '{label}: not found',
    fieldUnknown: '{label}: rejected without a known reason',
    details: 'Details of the request',
    requestId: 'Request ID',
    code: 'API code',
    status: 'HTTP status',
    time: 'Time',
    page: 'Page',
    copy: 'Copy',
    copied: 'Copied',
  },
}
