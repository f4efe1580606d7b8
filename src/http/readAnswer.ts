import type { StatusKind } from '../status/statusKind'
import { readStatus, statusKind } from '../status/statusKind'
import { findHeaders } from './findHeaders'
import { isChallenged } from './isChallenged'
import { readKnown } from './readKnown'
import type { Vocabulary } from './readNoAnswer'
import { readNoAnswer } from './readNoAnswer'
import { isObject, readProperty, readText } from './readProperty'
import { readMethod } from './readRequest'
import type { Tree, Walk } from './readTree'
import { readTree } from './readTree'
import { receivedAt } from './receivedAt'
import { warnOfHidden } from './warnOfHidden'

/** What the words and the retry depend on. */
export interface Answer {
  kind: StatusKind
  status?: number | undefined
  retryAt?: number | undefined
  challenged?: boolean | undefined
  method?: string | undefined
  tree: Tree
}

/** How much is read, and so how much an application has to download for it. */
export interface Reading extends Walk, Vocabulary {
  /** The status code that an object has by number. */
  readStatusCode: (node: object) => number | undefined
  /** When the request may be sent again, in epoch milliseconds. */
  readRetryAfter: (headers: unknown, now: number) => number | undefined
  /** The status of what has none by number and no sign, and of a success that is none. `undefined` where that stays as it is. */
  readFurther?: ((tree: Tree, status: number | undefined) => [status: number | undefined] | undefined) | undefined
}

/** Reads whatever a request came back with. Total: it never throws. */
export function readAnswer(input: unknown, reading: Reading): Answer {
  const bare = readStatus(input)
  if (bare) return { kind: statusKind(bare), status: bare, tree: readTree(null, reading) }
  const known = readKnown(input)
  const tree = readTree(known ?? (bare === 0 ? { status: 0 } : input), reading)
  const found = findHeaders(tree.answer)
  let status = known ? readStatus(readProperty(known, 'status')) : findStatus(tree, reading)
  let retryAt = found && reading.readRetryAfter(found.headers, found.now)
  let challenged = found && isChallenged(found.headers)
  let kind: StatusKind
  if (known) {
    tree.client = [known]
    kind = readText(known, 'kind') as StatusKind
    challenged = !!readProperty(known, 'challenged')
    retryAt = readKnownMoment(known)
  } else if (challenged) kind = 'actionRequired'
  else {
    kind = status ? 'ok' : readNoAnswer(tree.answer, reading)
    const further = (status ? status < 300 : kind === 'unknown') && reading.readFurther?.(tree, status)
    if (further) {
      ;[status] = further
      // A body that broke off leaves a success that is none.
      kind = readNoAnswer(tree.answer, reading)
    }
    if (status) kind = findKind(status, retryAt, tree.outer)
  }
  // Without a bundler there is no `process`, and nobody to warn.
  try {
    if (process.env.NODE_ENV !== 'production') warnOfHidden(retryAt, kind, tree.answer)
  } catch {}
  return { kind, status, retryAt, challenged, method: readMethod(tree), tree }
}

/** A moment that another clock has set counts by the time that was left when it was read there. */
function readKnownMoment(known: object): number | undefined {
  const moment = readProperty(known, 'retryAt') as number
  const readAt = readProperty(known, 'readAt') as number
  if (!Number.isFinite(moment)) return undefined
  return Number.isFinite(readAt) ? receivedAt(known) + moment - readAt : moment
}

/**
 * The status of the answer. Where there is none, or where one of success stands on what was thrown or beside GraphQL errors, that
 * of an error in the body.
 */
function findStatus({ answer, body, outer }: Tree, { readStatusCode }: Reading): number | undefined {
  const status = answer.map(readStatusCode).find(Boolean) ?? 0
  const isSpoiled = (node: object) => isObject(readProperty(readProperty(node, 'errors'), '0'))
  const failed = readText(answer[0], 'stack') || outer.some(isSpoiled)
  const isSuccess = status < 300 || status === 304
  return status && !(failed && isSuccess) ? status : body.map(readStatusCode).find((other = 0) => other > 399)
}

function findKind(status: number, retryAt: number | undefined, nodes: readonly object[]): StatusKind {
  if (status === 403 && nodes.some(asksForCaptcha)) return 'actionRequired'
  // Refused for now: RFC 9110 §15.5.14 says so of 413, firewalls and APIs with quotas mean it by 403, locks by 423.
  return statusKind(retryAt && /^4(03|13|23)$/.test(`${status}`) ? 429 : status)
}

/** Whether the request is refused only until a captcha is solved. */
function asksForCaptcha(node: object): boolean {
  return readProperty(node, 'code') === 'CHK0082' || !!readProperty(readProperty(node, 'fields'), 'recaptchaKey')
}
