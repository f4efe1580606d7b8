import type { StatusKind } from '../status/statusKind'
import { readProperty } from './readProperty'

let warned = false

/** Warns the developer once that the browser may hide a `Retry-After` header from another origin. */
export function warnHiddenRetryAfter(retryAt: number | undefined, kind: StatusKind, nodes: readonly object[]): void {
  const mayAskToWait = kind === 'tooManyRequests' || kind === 'serviceUnavailable'
  if (warned || retryAt !== undefined || !mayAskToWait || !nodes.some((node) => readProperty(node, 'type') === 'cors'))
    return
  warned = true
  // biome-ignore lint/suspicious/noConsole: this is what the developer is told
  console.warn(
    'storefront-error-ui: an answer from another origin carries no readable Retry-After. If the server sends one, the ' +
      'browser hides it, and the shopper is not told how long to wait. Send “Access-Control-Expose-Headers: Retry-After”.',
  )
}

/** Lets the next warning through. For tests. */
export function warnAgain(): void {
  warned = false
}
