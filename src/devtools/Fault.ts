/** What goes wrong with the requests of a page, and with which. */
export interface Fault {
  /**
   * - `status`: the answer has another status.
   * - `slow`: the answer comes after `delay` milliseconds.
   * - `dropped`: the connection is closed.
   * - `hanging`: there is never an answer.
   * - `lost`: the request is carried out, and then the connection is closed.
   * - `late`: the request is carried out, and there is never an answer.
   * - `offline`: the browser says that there is no connection, and every request fails.
   */
  what: 'status' | 'slow' | 'dropped' | 'hanging' | 'lost' | 'late' | 'offline'
  status?: number | undefined
  /** The API's own code in the answer. */
  code?: string | undefined
  /** Seconds, sent as `Retry-After`. */
  retryAfter?: number | undefined
  /** Milliseconds. */
  delay?: number | undefined
  /** A part of the address of the requests that it is for. All, if it is empty, and always for `offline`. */
  path: string
  /** Whether it is over with the next request. */
  isOnce: boolean
}

// What a development server and its browser code ask each other for, and the icon by which the library finds out whether it is online.
const ownRequests = /\/(@|__|_next\/(static|webpack|__)|node_modules\/|favicon\.ico|sockjs-node|.*\.hot-update\.)/

/** Whether a request is of the shop, and one that a fault is for. */
export function isFor(fault: Fault, url: string): boolean {
  const isOffline = fault.what === 'offline'
  // One answer would prove a connection, whatever it is to.
  if (isOffline && /\/favicon\.ico$/.test(url)) return true
  return (isOffline || url.includes(fault.path)) && !ownRequests.test(url)
}
