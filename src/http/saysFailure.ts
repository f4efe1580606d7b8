import { isList } from './isList'
import { readList } from './readList'
import { isObject, readProperty, readText } from './readProperty'

/**
 * Whether a body says that the request failed, with any status code: `errors` or `error` is not empty (GraphQL, JSON-RPC,
 * Elasticsearch), `success` or `ok` is false, or the `status` of JSend or the `authStatus` of VTEX ID says so. A list says so if one
 * of its entries does. Also returns true for a jqXHR that was rejected.
 */
export function saysFailure(body: unknown): boolean {
  if (isList(body)) return readList(body, 50).some((entry) => isObject(entry) && !isList(entry) && saysFailure(entry))
  return (
    ['errors', 'error'].some((name) => isNotEmpty(readProperty(body, name))) ||
    ['success', 'ok'].some((name) => readProperty(body, name) === false || readText(body, name) === 'false') ||
    // With an id and without a message, the request succeeded: it returned something that has failed, such as an import.
    (/^(error|fail)$/i.test(readText(body, 'status')) && (!readProperty(body, 'id') || !!readText(body, 'message'))) ||
    // VTEX ID, after a failed sign-in.
    /^(?!success$)./i.test(readText(body, 'authStatus')) ||
    // jQuery could not parse the body. Over HTTP/1 the reason phrase replaces this text, so `isRejected` checks the state.
    readText(body, 'statusText') === 'parsererror' ||
    isRejected(body)
  )
}

/** Whether a value is a jqXHR that jQuery rejected although its status is a success: the body does not have the requested type. */
function isRejected(node: unknown): boolean {
  const [state, getter] = ['state', 'getResponseHeader'].map((key) => readProperty(node, key))
  try {
    return typeof getter === 'function' && typeof state === 'function' && state.call(node) === 'rejected'
  } catch {
    return false
  }
}

function isNotEmpty(value: unknown): boolean {
  if (typeof value !== 'object') return value === true || (typeof value === 'string' && value !== '')
  try {
    for (const _ in value) return true
  } catch {
    // A Proxy throws.
  }
  return false
}
