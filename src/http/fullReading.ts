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

/** Everything that can be read: bodies as text, codes, messages, dates of all forms, and the words of any runtime and client. */
export const fullReading: Reading = {
  outside: [
    ...['outcome', 'response', 'networkError', 'graphQLErrors', 'errors', 'error'],
    // tRPC, superagent, Supabase, `Promise.allSettled`, Vite's events.
    ...['meta', 'res', 'context', 'reason', 'payload', 'cause'],
  ],
  inside: [
    ...['Errors', 'Error', 'data', 'result', 'bodyText', 'body', 'text', 'responseJSON', 'responseText', 'message'],
    ...['extensions', 'exception', 'shape', 'source', 'originalError', 'messages', 'responses', 'transportErrorsStack'],
  ],
  parse: parseJson,
  // axios calls every end by a signal a cancellation, and keeps here whether that was a timeout.
  findCause: (node) => readProperty(readProperty(readProperty(node, 'config'), 'signal'), 'reason'),
  readStatusCode,
  readRetryAfter,
  readTraces,
  signs,
  readFurther,
}

function readFurther(
  { answer, body, outer }: Tree,
  status: number | undefined,
): [status: number | undefined] | undefined {
  if (!status) return [findSaid(outer)]
  const inside = find(body, readStatusCode)
  // Multi-Status has the status of each part in its body (RFC 4918 §13).
  const failed = (status === 207 && inside) || [...answer, ...body.slice(0, 1)].some(saysFailure)
  return failed ? [inside ?? findSaid(outer)] : undefined
}

/** The status that a message or a code means. */
function findSaid(nodes: readonly object[]): number | undefined {
  const read = (node: object) => readStatusText(readText(node, 'message')) ?? readErrorCode(node)
  // Many servers call 500 whatever they know nothing of, so that everything else tells more.
  return find(nodes, (node) => [read(node)].find((status) => status !== 500)) ?? find(nodes, read)
}

/** The first status of an error. */
function find(nodes: readonly object[], read: (node: object) => number | undefined): number | undefined {
  for (const node of nodes) {
    const status = read(node)
    if (status && status > 399) return status
  }
  return undefined
}
