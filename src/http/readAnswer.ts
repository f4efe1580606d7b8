import type { StatusKind } from '../status/statusKind'
import { readStatus, statusKind } from '../status/statusKind'
import { findHeaders } from './findHeaders'
import { findOutcome } from './findOutcome'
import { isChallenged } from './isChallenged'
import type { NoAnswerSigns } from './readNoAnswer'
import { readNoAnswer } from './readNoAnswer'
import { isObject, readProperty, readText } from './readProperty'
import { readMethod } from './readRequest'
import type { Tree, Walk } from './readTree'
import { readTree } from './readTree'
import { receivedAt } from './receivedAt'
import { warnHiddenRetryAfter } from './warnHiddenRetryAfter'

/** What decides the words and the retry: read from a response, or from the error where no response arrived. */
export interface Answer {
  kind: StatusKind
  status?: number | undefined
  retryAt?: number | undefined
  challenged?: boolean | undefined
  method?: string | undefined
  tree: Tree
}

/** What `readAnswer` can read. `plainReading` is small to download, `fullReading` reads everything. */
export interface Reading extends Walk, NoAnswerSigns {
  /** Reads the numeric status code of an object. */
  readStatusCode: (node: object) => number | undefined
  /** Reads when the request may be sent again. Times are epoch milliseconds. */
  readRetryAfter: (headers: unknown, receivedAt: number) => number | undefined
  /**
   * Called for a success, and where neither a status nor a sign was found. Returns the status to use instead, from the body, the
   * error codes or the messages. `undefined` keeps the status as it is.
   */
  correctStatus?: ((tree: Tree, status: number | undefined) => { status: number | undefined } | undefined) | undefined
}

/** Reads a status, a response, a body or an error of any client. Never throws. */
export function readAnswer(input: unknown, reading: Reading): Answer {
  const code = readStatus(input)
  if (code) return { kind: statusKind(code), status: code, tree: readTree(null, reading) }
  const outcome = findOutcome(input)
  const tree = readTree(outcome ?? (code === 0 ? { status: 0 } : input), reading)
  const found = findHeaders(tree.response)
  let status = outcome ? readStatus(readProperty(outcome, 'status')) : findStatus(tree, reading)
  let retryAt = found && reading.readRetryAfter(found.headers, found.readAt)
  let challenged = found && isChallenged(found.headers)
  let kind: StatusKind
  if (outcome) {
    tree.client = [outcome]
    kind = readText(outcome, 'kind') as StatusKind
    challenged = !!readProperty(outcome, 'challenged')
    retryAt = readRetryAt(outcome)
  } else if (challenged) kind = 'actionRequired'
  else {
    kind = status ? 'ok' : readNoAnswer(tree.response, reading)
    const corrected = (status ? status < 300 : kind === 'unknown') && reading.correctStatus?.(tree, status)
    if (corrected) {
      status = corrected.status
      // If the connection broke while the body arrived, the status is a success but the error says why the request failed.
      kind = readNoAnswer(tree.response, reading)
    }
    if (status) kind = findKind(status, retryAt, tree.outer)
  }
  // Without a bundler `process` does not exist.
  try {
    if (process.env.NODE_ENV !== 'production') warnHiddenRetryAfter(retryAt, kind, tree.response)
  } catch {}
  return { kind, status, retryAt, challenged, method: readMethod(tree), tree }
}

/**
 * The `retryAt` of an outcome. `readAt` means that the clock of another device computed it. The wait that was left on that device
 * then counts from when the outcome arrived on this one.
 */
export function readRetryAt(outcome: object): number | undefined {
  const retryAt = readProperty(outcome, 'retryAt') as number
  const readAt = readProperty(outcome, 'readAt') as number
  if (!Number.isFinite(retryAt)) return undefined
  return Number.isFinite(readAt) ? receivedAt(outcome) + retryAt - readAt : retryAt
}

/**
 * The status of the response. The status of an error in the body is used instead if the response has none, or if the response has
 * a success status but an error was thrown or the body has GraphQL errors.
 */
function findStatus({ response, body, outer }: Tree, { readStatusCode }: Reading): number | undefined {
  const status = response.map(readStatusCode).find(Boolean) ?? 0
  const hasGraphQLErrors = (node: object) => isObject(readProperty(readProperty(node, 'errors'), '0'))
  const hasFailed = readText(response[0], 'stack') || outer.some(hasGraphQLErrors)
  const isSuccess = status < 300 || status === 304
  return status && !(hasFailed && isSuccess) ? status : body.map(readStatusCode).find((other = 0) => other > 399)
}

function findKind(status: number, retryAt: number | undefined, nodes: readonly object[]): StatusKind {
  if (status === 403 && nodes.some(asksForCaptcha)) return 'actionRequired'
  // With a time to retry at, these mean “not now”: 413 (RFC 9110 §15.5.14), 403 from firewalls and APIs with quotas, 423 from locks.
  return statusKind(retryAt && [403, 413, 423].includes(status) ? 429 : status)
}

/** Whether VTEX rejects the request until a captcha is solved. */
function asksForCaptcha(node: object): boolean {
  return readProperty(node, 'code') === 'CHK0082' || !!readProperty(readProperty(node, 'fields'), 'recaptchaKey')
}
