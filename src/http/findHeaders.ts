import { isObject, readProperty } from './readProperty'
import { receivedAt } from './receivedAt'

/** The headers of a response, for `readHeader`. */
export interface FoundHeaders {
  headers: object
  /** When the response was first read, in epoch milliseconds. */
  readAt: number
}

/** Finds the headers of a response where clients store them. jQuery has a getter for them, so its object is returned itself. */
export function findHeaders(nodes: readonly object[]): FoundHeaders | undefined {
  for (const node of nodes) {
    const own = readProperty(node, 'headers')
    const headers = isObject(own) ? own : readProperty(node, 'getResponseHeader') && node
    if (headers) return { headers, readAt: receivedAt(node) }
  }
  return undefined
}
