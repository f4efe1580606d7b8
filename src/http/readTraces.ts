import { isObject, readProperty, readText } from './readProperty'

/** The traces of an error, for `signs` (see `Sign`). A trace starts with '>' if the error has a cause. */
export function readTraces(node: object): string[] {
  // Supabase's storage client keeps the error of `fetch` in `originalError`.
  return [node, readProperty(node, 'originalError'), findWrappedError(node)].filter(isObject).flatMap(readOwnTraces)
}

/** The error in a result of RTK Query or Supabase. In other objects, a server may have sent `error`. */
function findWrappedError(node: object): unknown {
  const error = readProperty(node, 'error')
  return readProperty(node, 'status') === 0 || /^[A-Z]+_ERROR$/.test(readText(error, 'status')) ? error : undefined
}

function readOwnTraces(node: object): string[] {
  // In RTK Query the status may be a word, and `error` is the message.
  const code = readText(node, 'code') || findCode(node) || readText(node, 'status')
  return ['message', 'error'].map((key) => {
    const text = readText(node, key).replace(/^Uncaught (\(in promise\) )?/, '')
    // An error that was converted to a string already has its class before the message.
    const description = /^\w*Error: /.test(text) ? text : `${readText(node, 'name')}: ${text}`
    return `${isObject(readProperty(node, 'cause')) ? '>' : ''}${code}\n${description}`
  })
}

/**
 * A code for an error without `code`: a cancellation by axios 0.x, jQuery's `statusText`, or the type of the event with which code
 * that uses XMLHttpRequest rejects.
 */
function findCode(node: object): string {
  if (readProperty(node, '__CANCEL__') === true) return 'canceled'
  if (readProperty(node, 'status') === 0) return readText(node, 'statusText')
  const hasStatusZero = readProperty(readProperty(node, 'target'), 'status') === 0
  return hasStatusZero ? readText(node, 'type').replace(/^error$/, 'ERR_NETWORK') : ''
}
