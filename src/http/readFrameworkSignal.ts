import { isError, isObject, readProperty } from './readProperty'

// Next.js 14 to 16, and React Router with server components. Other digests are ids of errors, or a shop's own.
const digests =
  /^(NEXT_(REDIRECT;(push|replace);.*;30[378];|HTTP_ERROR_FALLBACK;40[134]|NOT_FOUND|PRERENDER_INTERRUPTED)|BAILOUT_TO_CLIENT_SIDE_RENDERING|DYNAMIC_SERVER_USAGE|HANGING_PROMISE_REJECTION|CLIENT_HOOK_DYNAMIC|INSTANT_VALIDATION_ERROR|REACT_ROUTER_ERROR:(REDIRECT|ROUTE_ERROR_RESPONSE):\{.*)$/s

// What React and Next.js give to `Symbol.for`.
const types = ['react.postpone', 'next.browser-bailout-reason']

/**
 * Returns what a framework has thrown to steer the page, if a value is that or was caused by it: Next.js's `redirect()`, `notFound()`,
 * `forbidden()`, `unauthorized()` and the use of what only a request has, the redirects of React Router, and the redirects and
 * `notFound()` of TanStack Router. An error boundary has to throw it again. `undefined` for a failure. Never throws.
 */
export function readFrameworkSignal(value: unknown): object | undefined {
  let each = value
  for (let depth = 0; depth < 9 && isObject(each); depth++) {
    if (isSignal(each)) return each
    each = readProperty(each, 'cause')
  }
  return undefined
}

function isSignal(value: object): boolean {
  // It may hold a long URL.
  const digest = readProperty(value, 'digest')
  if (typeof digest === 'string' && digests.test(digest)) return true
  const type = readProperty(value, '$$typeof')
  if (types.some((name) => type === Symbol.for(name))) return true
  return isRedirect(value) || isNotFound(value)
}

/** A `Response` that a router follows. One that `fetch` gives has been followed already, and has no `Location` then. */
function isRedirect(value: object): boolean {
  if (readProperty(value, 'isSerializedRedirect') === true) return true
  try {
    const { status, headers } = value as Response
    // TanStack Router keeps where to go in `options`.
    return (
      Object.prototype.toString.call(value) === '[object Response]' &&
      /^30[12378]$/.test(`${status}`) &&
      ('options' in value || headers.has('Location'))
    )
  } catch {
    return false
  }
}

/** TanStack Router marks an object. An error of a shop that has the same mark says more: what it is, or its status. */
function isNotFound(value: object): boolean {
  return readProperty(value, 'isNotFound') === true && !isError(value) && readProperty(value, 'status') === undefined
}
