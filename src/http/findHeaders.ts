import { isObject, readProperty } from './readProperty'
import { receivedAt } from './receivedAt'

/** What `readHeader` reads, and when the answer was first read, in epoch milliseconds. */
export interface FoundHeaders {
  headers: object
  now: number
}

/** The headers of an answer, wherever a client keeps them, or jQuery's getter for them. */
export function findHeaders(nodes: readonly object[]): FoundHeaders | undefined {
  for (const node of nodes) {
    const own = readProperty(node, 'headers')
    const headers = isObject(own) ? own : readProperty(node, 'getResponseHeader') && node
    if (headers) return { headers, now: receivedAt(node) }
  }
  return undefined
}
