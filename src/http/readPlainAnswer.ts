import type { StatusKind } from '../status/statusKind'
import { readStatus, statusKind } from '../status/statusKind'
import { findHeaders } from './findHeaders'
import { findOutcome } from './findOutcome'
import { isChallenged } from './isChallenged'
import { isList } from './isList'
import { plainReading } from './plainReading'
import type { Answer } from './readAnswer'
import { readRetryAt } from './readAnswer'
import { readNoAnswer } from './readNoAnswer'
import { isObject, isPlain, readProperty, readText } from './readProperty'
import { readMethod } from './readRequest'
import { warnHiddenRetryAfter } from './warnHiddenRetryAfter'

/** Where clients keep the error or the response that tells more. */
const keys = ['response', 'networkError', 'errors', 'error', 'cause', 'extensions']
const maxNodes = 20

/**
 * Reads what a component without a provider needs, in little code: a status, a response, or an error of a common client. It does not
 * look into bodies. `readAnswer` reads everything. Never throws.
 */
export function readPlainAnswer(input: unknown): Omit<Answer, 'tree'> {
  const code = readStatus(input)
  if (code) return { kind: statusKind(code), status: code }
  const outcome = findOutcome(input)
  const nodes = outcome ? [outcome] : code === 0 ? [{ status: 0 }] : findNodes(input)
  const method = readMethod({ response: nodes, client: outcome ? nodes : nodes.filter((node) => !isPlain(node)) })
  if (outcome) {
    const kind = readText(outcome, 'kind') as StatusKind
    const challenged = !!readProperty(outcome, 'challenged')
    return {
      kind,
      status: readStatus(readProperty(outcome, 'status')),
      retryAt: readRetryAt(outcome),
      challenged,
      method,
    }
  }
  const headers = findHeaders(nodes)
  const retryAt = headers && plainReading.readRetryAfter(headers.headers, headers.readAt)
  const challenged = headers && isChallenged(headers.headers)
  const status = findStatus(nodes)
  let kind: StatusKind = 'actionRequired'
  // With a time to retry at, these mean “not now”: see `readAnswer`.
  if (!challenged && status) kind = statusKind(retryAt && [403, 413, 423].includes(status) ? 429 : status)
  else if (!challenged) kind = readNoAnswer(nodes, plainReading)
  // Without a bundler `process` does not exist.
  try {
    if (process.env.NODE_ENV !== 'production') warnHiddenRetryAfter(retryAt, kind, nodes)
  } catch {}
  return { kind, status, retryAt, challenged, method }
}

/** The input, and the objects that it leads to, nearest first. */
function findNodes(input: unknown): object[] {
  const nodes: object[] = []
  const queue = [input]
  for (const node of queue) {
    if (!isObject(node) || nodes.includes(node) || nodes.length === maxNodes) continue
    nodes.push(node)
    for (const key of isList(node) ? ['0', '1', '2'] : keys) queue.push(readProperty(node, key))
  }
  return nodes
}

/** The first status of a failure. A success counts only if nothing says that the request failed. */
function findStatus(nodes: readonly object[]): number | undefined {
  const statuses = nodes.map(plainReading.readStatusCode)
  const hasFailed = readText(nodes[0], 'stack') || isObject(readProperty(readProperty(nodes[0], 'errors'), '0'))
  const isFailure = (status = 0) => status > 299 && status !== 304
  return statuses.find(isFailure) || (hasFailed ? undefined : statuses.find(Boolean))
}
