import { isList } from './isList'
import { readList } from './readList'
import { isObject, readProperty, readText } from './readProperty'

/**
 * Whether a body says that the request failed, whatever its status: by `errors` or `error` that are not empty (GraphQL, JSON-RPC,
 * Elasticsearch), by `success: false` or `ok: false`, by the `status` of JSend, or by VTEX ID's `authStatus`.
 * A list fails where one of its entries does. So does a jqXHR that was rejected.
 */
export function saysFailure(body: unknown): boolean {
  if (isList(body)) return readList(body, 50).some((entry) => isObject(entry) && !isList(entry) && saysFailure(entry))
  return (
    ['errors', 'error'].some((name) => isFilled(readProperty(body, name))) ||
    ['success', 'ok'].some((name) => readProperty(body, name) === false || readText(body, name) === 'false') ||
    // What has an id and no message is a thing that failed, such as an import, and was found.
    (/^(error|fail)$/i.test(readText(body, 'status')) && (!readProperty(body, 'id') || !!readText(body, 'message'))) ||
    // VTEX ID, of a sign-in that failed.
    /^(?!success$)./i.test(readText(body, 'authStatus')) ||
    // What jQuery could not parse, where HTTP/2 leaves the reason phrase out, and by the state of its jqXHR where not.
    readText(body, 'statusText') === 'parsererror' ||
    isRejected(body)
  )
}

/** Whether this is a jqXHR that jQuery has rejected, though its status is a success: the body was not of the type that was asked for. */
function isRejected(node: unknown): boolean {
  const [state, getter] = ['state', 'getResponseHeader'].map((key) => readProperty(node, key))
  try {
    return typeof getter === 'function' && typeof state === 'function' && state.call(node) === 'rejected'
  } catch {
    return false
  }
}

function isFilled(value: unknown): boolean {
  if (typeof value !== 'object') return value === true || (typeof value === 'string' && value !== '')
  try {
    for (const _ in value) return true
  } catch {
    // A hostile Proxy has no names.
  }
  return false
}
