import type { StatusKind } from '../status/statusKind'
import { readProperty, readText } from './readProperty'

/**
 * What tells why no answer came, as a pattern of a trace. The trace of an object is its code, a line end, its class, a colon and its
 * message: 'ERR_NETWORK\nAxiosError: Network Error'. Any of them may be missing.
 */
export type Sign = readonly [kind: 'timedOut' | 'aborted' | 'networkError', trace: RegExp]

/** What is known of how a request ends without an answer. */
export interface Vocabulary {
  /** The first to be believed first. */
  signs: readonly Sign[]
  readTraces: (node: object) => string | string[]
}

/** Why no answer came, by the first sign that any of the traces shows. `'unknown'` where none does. */
export function readNoAnswer(nodes: readonly object[], { signs, readTraces }: Vocabulary): StatusKind {
  const type = readText(nodes[0], 'type')
  // Fetch Standard §2.2.6: these responses hide their status behind 0.
  if (/^opaque/.test(type)) return type === 'opaque' ? 'unknown' : 'redirection'
  const traces = nodes.flatMap(readTraces)
  const sign = signs.find(([, pattern]) => traces.some((trace) => pattern.test(trace)))
  // XMLHttpRequest and `Response.error()` have a status of 0.
  const isZero = nodes.some((node) => readProperty(node, 'status') === 0)
  const kind = sign ? sign[0] : isZero ? 'networkError' : 'unknown'
  return kind === 'networkError' && globalThis.navigator?.onLine === false ? 'offline' : kind
}
