import { isRepeatable } from './isRepeatable'
import { readProperty, readText } from './readProperty'
import type { Tree } from './readTree'

/**
 * The method of a request, from the error and its `config` (axios), `request` and `options` (ky, got, ofetch). Never from a body:
 * there a gateway may describe its own upstream request.
 *
 * Some shops throw the body itself, or copy its properties to an error. So an object that may be parsed JSON is trusted only for a
 * method that is not repeated: a server can prevent a retry with it, but cannot cause one.
 */
export function readMethod(tree: Pick<Tree, 'response' | 'client'>): string | undefined {
  for (const [source, isFromClient] of findRequests(tree)) {
    const method = readText(source, 'method')
    // A method is a token (RFC 9110 §5.6.2). Registered methods use only these of its characters.
    if (/^[\w-]{1,20}$/.test(method) && (isFromClient || !isRepeatable(method))) return method
  }
  return undefined
}

/** An object that may describe the request, and whether only the client can have created it. */
type RequestSource = readonly [source: unknown, isFromClient: boolean]

/** Finds the objects in which clients keep the request. */
export function findRequests({ response, client }: Pick<Tree, 'response' | 'client'>): RequestSource[] {
  return [...response.slice(0, 1), ...client].flatMap((node): RequestSource[] => [
    [node, client.includes(node) && !readProperty(node, 'stack')],
    ...['config', 'request', 'options'].map((key): RequestSource => [readProperty(node, key), client.includes(node)]),
  ])
}
