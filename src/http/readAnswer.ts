import { statusFacts } from '../status/statusFacts'
import type { StatusKind } from '../status/statusKind'
import { readStatus, statusKind } from '../status/statusKind'
import { findHeaders } from './readHeader'
import { readNoAnswer } from './readNoAnswer'
import { isObject, readProperty, readText } from './readProperty'
import { readRequest } from './readRequest'
import { readRetryAfter } from './readRetryAfter'
import type { Tree } from './readTree'
import { readTree } from './readTree'
import { warnOfHidden } from './warnOfHidden'

/** What the words and the retry depend on, as far as every message needs it. */
export interface Answer {
  kind: StatusKind
  status: number | undefined
  retryAt: number | undefined
  method: string | undefined
  tree: Tree
}

/** The part of `readOutcome` that every message needs. Total: it never throws. */
export function readAnswer(input: unknown): Answer {
  // What was read before, as it is or carried by an HttpError.
  const read = readProperty(input, 'outcome') ?? input
  const known = readText(read, 'kind') as StatusKind
  if (Object.hasOwn(statusFacts, known)) {
    const moment = readProperty(read, 'retryAt') as number
    const retryAt = Number.isFinite(moment) ? moment : undefined
    const tree = readTree(read)
    const status = readStatus(readProperty(read, 'status'))
    return { kind: known, status, retryAt, method: readRequest(tree.outer, 'method'), tree }
  }

  const bare = readStatus(input)
  const tree = readTree(bare === undefined ? input : { status: bare })
  const { outer } = tree
  const statuses = outer.flatMap((node) => statusOf(node) || [])
  const [first = 0] = statuses
  // GraphQL answers 200 around its errors; what was thrown despite a 200 was of no use either.
  const spoiled = first < 400 && outer.some((node) => readProperty(node, 'stack') || hasErrors(node))
  const status = (spoiled ? (statuses.find((other) => other > 399) ?? statusSaid(outer)) : first) || undefined
  const kind =
    status === 403 && outer.some(asksForCaptcha) ? 'actionRequired' : status ? statusKind(status) : readNoAnswer(outer)
  const headers = findHeaders(outer)
  const retryAt = headers && readRetryAfter(headers)
  // Without a bundler there is no `process`, and nobody to warn.
  try {
    if (process.env.NODE_ENV !== 'production') warnOfHidden(retryAt, kind, outer)
  } catch {}
  return { kind, status, retryAt, method: readRequest(outer, 'method'), tree }
}

function hasErrors(node: object): boolean {
  return isObject(readProperty(readProperty(node, 'errors'), '0'))
}

function statusOf(node: object): number | undefined {
  for (const key of ['status', 'statusCode', 'httpStatus', 'HttpStatusCode']) {
    const status = readStatus(readProperty(node, key))
    if (status !== undefined && status > 99) return status
  }
  return undefined
}

// UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT, INTERNAL_SERVER_ERROR and their like, as far as tells them apart.
const codes: Readonly<Record<string, number>> = { UNAUTH: 401, FORBID: 403, NOT_FO: 404, BAD_US: 400, INTERN: 500 }

/** The status that a GraphQL error means by its code or repeats in its message, where it has none of its own. */
function statusSaid(nodes: readonly object[]): number | undefined {
  for (const node of nodes) {
    const [, said] = readText(node, 'message').match(/status code:? (\d{3})/) ?? []
    const code = readText(node, 'code').slice(0, 6)
    const status = said ? +said : Object.hasOwn(codes, code) && codes[code]
    if (status) return status
  }
  return undefined
}

/** Whether the request is refused only until a captcha is solved. */
function asksForCaptcha(node: object): boolean {
  return readProperty(node, 'code') === 'CHK0082' || !!readProperty(readProperty(node, 'fields'), 'recaptchaKey')
}
