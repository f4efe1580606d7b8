import { parseJson } from './parseJson'
import type { Reading } from './readAnswer'
import { readErrorCode } from './readErrorCode'
import { readProperty, readText } from './readProperty'
import { readRetryAfter } from './readRetryAfter'
import { readStatusCode } from './readStatusCode'
import { readStatusText } from './readStatusText'
import { readTraces } from './readTraces'
import type { Tree } from './readTree'
import { saysFailure } from './saysFailure'
import { signs } from './signs'

// In each list the keys that tell most come first.

/** Where clients keep a response or the errors of a request. */
const errorKeys = ['outcome', 'response', 'networkError', 'graphQLErrors', 'errors', 'error']
/** Where tRPC, superagent, Supabase, `Promise.allSettled` and Vite's events keep them, and an error its cause. */
const wrapperKeys = ['meta', 'res', 'context', 'reason', 'payload', 'cause']
/** Where a client keeps the body of a response, and .NET its errors. */
const bodyKeys = ['Errors', 'Error', 'data', 'result', 'bodyText', 'body', 'text', 'responseJSON', 'responseText']
/** Where a body keeps a part that describes the error. */
const detailKeys = ['message', 'extensions', 'exception', 'shape', 'source', 'originalError', 'messages', 'responses']

/** Reads everything: JSON in strings, error codes, messages, every date format, and the error messages of all known clients. */
export const fullReading: Reading = {
  clientKeys: [...errorKeys, ...wrapperKeys],
  bodyKeys: [...bodyKeys, ...detailKeys, 'transportErrorsStack'],
  parse: parseJson,
  // axios reports every abort by a signal as a cancellation. The signal's reason tells whether it was a timeout.
  findCause: (node) => readProperty(readProperty(readProperty(node, 'config'), 'signal'), 'reason'),
  readStatusCode,
  readRetryAfter,
  readTraces,
  signs,
  correctStatus,
}

function correctStatus({ response, body, outer }: Tree, status: number | undefined) {
  if (!status) return { status: findTextStatus(outer) }
  const bodyStatus = findErrorStatus(body, readStatusCode)
  // The body of a 207 (Multi-Status) has a status for each part (RFC 4918 §13).
  const hasFailed = (status === 207 && bodyStatus) || [...response, ...body.slice(0, 1)].some(saysFailure)
  return hasFailed ? { status: bodyStatus ?? findTextStatus(outer) } : undefined
}

/** The status that an error message or an error code stands for. */
function findTextStatus(nodes: readonly object[]): number | undefined {
  const read = (node: object) => readStatusText(readText(node, 'message')) ?? readErrorCode(node)
  const readSpecific = (node: object) => {
    const status = read(node)
    return status === 500 ? undefined : status
  }
  // Many servers use 500 for every failure they do not know, so any other status says more.
  return findErrorStatus(nodes, readSpecific) ?? findErrorStatus(nodes, read)
}

/** The first status of 400 or above. */
function findErrorStatus(nodes: readonly object[], read: (node: object) => number | undefined): number | undefined {
  for (const node of nodes) {
    const status = read(node)
    if (status && status > 399) return status
  }
  return undefined
}
