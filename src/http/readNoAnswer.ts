import type { StatusKind } from '../status/statusKind'
import { readProperty, readText } from './readProperty'

/**
 * A sign of why no response arrived: a pattern that an error's trace matches. A trace is the text `<code>\n<class>: <message>`, such
 * as 'ERR_NETWORK\nAxiosError: Network Error'. Each of the three may be empty.
 */
export type Sign = readonly [kind: 'timedOut' | 'aborted' | 'networkError', trace: RegExp]

/** How to recognize a request that ended without a response. */
export interface NoAnswerSigns {
  /** The first sign that matches decides. */
  signs: readonly Sign[]
  /** Returns the traces of an object. */
  readTraces: (node: object) => string | string[]
}

/** Why no response arrived: the kind of the first sign that any trace matches, or `'unknown'` if none matches. */
export function readNoAnswer(nodes: readonly object[], { signs, readTraces }: NoAnswerSigns): StatusKind {
  const type = readText(nodes[0], 'type')
  // Filtered responses have status 0 instead of their own (Fetch Standard §2.2.6).
  if (/^opaque/.test(type)) return type === 'opaque' ? 'unknown' : 'redirection'
  const traces = nodes.flatMap(readTraces)
  const sign = signs.find(([, pattern]) => traces.some((trace) => pattern.test(trace)))
  // XMLHttpRequest and `Response.error()` have status 0 if no response arrived.
  const hasStatusZero = nodes.some((node) => readProperty(node, 'status') === 0)
  const kind = sign?.[0] ?? (hasStatusZero ? 'networkError' : 'unknown')
  return kind === 'networkError' && globalThis.navigator?.onLine === false ? 'offline' : kind
}
