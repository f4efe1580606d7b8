import { isRepeatable } from './isRepeatable'
import { readProperty, readText } from './readProperty'
import type { Tree } from './readTree'

/**
 * The method of a request, from what was thrown and its `config` (axios), `request` and `options` (ky, got, ofetch). Never from a
 * body: a gateway names its upstream call there, which is another request.
 *
 * Some throw a body as it is, or give all its names to an error. So what JSON may have made is believed only where that makes us
 * more careful: for a method that may not be repeated.
 */
export function readMethod(tree: Tree): string | undefined {
  for (const [place, isOwn] of findRequests(tree)) {
    const method = readText(place, 'method')
    // The characters of a token (RFC 9110 §5.6.2) that methods consist of.
    if (/^[\w-]{1,20}$/.test(method) && (isOwn || !isRepeatable(method))) return method
  }
  return undefined
}

/** Where clients keep what they sent, and whether only a client can have written it there. */
export function findRequests({ answer, client }: Tree): [place: unknown, isOwn: boolean][] {
  return [...answer.slice(0, 1), ...client].flatMap((node) => [
    [node, client.includes(node) && !readProperty(node, 'stack')],
    ...['config', 'request', 'options'].map((name): [unknown, boolean] => [
      readProperty(node, name),
      client.includes(node),
    ]),
  ])
}
