import { isObject, readProperty, readText } from './readProperty'

/** The traces of an object, by which `signs` tell why no answer came. They begin with '>' where the object has a cause. */
export function readTraces(node: object): string[] {
  // Supabase's storage wraps what `fetch` rejected with.
  return [node, readProperty(node, 'originalError'), readWrapped(node)].filter(isObject).flatMap(readOwn)
}

/** The error in a whole result of RTK Query or Supabase. Any other plain `error` may be a server's. */
function readWrapped(node: object): unknown {
  const error = readProperty(node, 'error')
  return readProperty(node, 'status') === 0 || /^[A-Z]+_ERROR$/.test(readText(error, 'status')) ? error : undefined
}

function readOwn(node: object): string[] {
  // RTK Query has a status that is a word, and keeps the message as `error`.
  const code = readText(node, 'code') || readEnd(node) || readText(node, 'status')
  return ['message', 'error'].map((key) => {
    const text = readText(node, key).replace(/^Uncaught (\(in promise\) )?/, '')
    // What is logged or thrown as text has its class before it.
    const words = /^\w*Error: /.test(text) ? text : `${readText(node, 'name')}: ${text}`
    return `${isObject(readProperty(node, 'cause')) ? '>' : ''}${code}\n${words}`
  })
}

/** How a request ended: by jQuery's `statusText`, by the event that an XMLHttpRequest is rejected with, or as axios 0.x cancels. */
function readEnd(node: object): string {
  if (readProperty(node, '__CANCEL__') === true) return 'canceled'
  if (readProperty(node, 'status') === 0) return readText(node, 'statusText')
  const isZero = readProperty(readProperty(node, 'target'), 'status') === 0
  return isZero ? readText(node, 'type').replace(/^error$/, 'ERR_NETWORK') : ''
}
