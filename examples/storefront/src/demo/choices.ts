export interface Fault {
  kind?: 'status' | 'slow' | 'drop' | 'hang' | 'late' | 'offline'
  status?: number
  retryAfter?: number
  times?: number
  path?: string
  delay?: number
  after?: boolean
}

interface Choice {
  label: string
  fault: Fault | null
}

/** What can go wrong, by the value of its option. */
export const whats: Record<string, Choice> = {
  none: { label: 'Nothing', fault: null },
  400: { label: '400 Bad Request', fault: { status: 400 } },
  401: { label: '401 Unauthorized', fault: { status: 401 } },
  403: { label: '403 Forbidden', fault: { status: 403 } },
  404: { label: '404 Not Found', fault: { status: 404 } },
  405: { label: '405 Method Not Allowed', fault: { status: 405 } },
  429: { label: '429 Too Many Requests (5 s)', fault: { status: 429, retryAfter: 5 } },
  500: { label: '500 Internal Server Error', fault: { status: 500 } },
  502: { label: '502 Bad Gateway', fault: { status: 502 } },
  503: { label: '503 Service Unavailable', fault: { status: 503 } },
  504: { label: '504 Gateway Timeout', fault: { status: 504 } },
  slow: { label: 'A slow answer (3 s)', fault: { kind: 'slow', delay: 3000 } },
  hang: { label: 'No answer at all', fault: { kind: 'hang' } },
  drop: { label: 'The connection drops', fault: { kind: 'drop' } },
  lost: { label: 'Done, but the answer is lost', fault: { kind: 'drop', after: true } },
  tooLate: { label: 'Done, but the answer comes too late', fault: { kind: 'hang', after: true } },
  late: { label: 'Done only after the shop gave up', fault: { kind: 'late', delay: 3000 } },
  offline: { label: 'The device is offline', fault: { kind: 'offline' } },
}

/** Where: a part of the path that a request has to have. */
export const wheres: Record<string, string> = {
  '/api': 'Anywhere',
  '/api/catalog_system': 'Products',
  '/api/checkout': 'Cart, checkout',
  '/transaction': 'Placing the order',
  '/api/oms': 'Orders',
}

/** The options that a fault in force stands for. */
export function readChoice({ kind, status, path, times, after }: Fault) {
  const done = kind === 'hang' ? 'tooLate' : 'lost'
  const what = kind === undefined ? 'none' : kind === 'status' ? String(status) : after ? done : kind
  return {
    what: what in whats ? what : 'none',
    where: path !== undefined && path in wheres ? path : undefined,
    when: times === undefined ? 'always' : 'once',
  }
}
