import { HttpProblem } from './HttpProblem.mjs'

/**
 * @typedef {object} Fault
 * @property {'status' | 'slow' | 'drop' | 'hang' | 'late'} kind `status` answers with that status; `slow` answers late;
 *   `drop` closes the connection; `hang` never answers; `late` carries the request out only after the client gave up.
 * @property {number} [status]
 * @property {number} [retryAfter] Seconds, sent as `Retry-After`.
 * @property {number} [times] How many requests it still meets; without it, all until it is cleared.
 * @property {string} [path] Meets only requests whose path contains this.
 * @property {string} [method] Meets only requests with this method.
 * @property {number} [delay] Milliseconds before the answer, or from the client's giving up until it is carried out.
 * @property {boolean} [after] The request is carried out first, so that only its answer is lost.
 */

/** The one fault in force, and the count of requests it still meets. */
export function createFaults() {
  /** @type {Fault | null} */
  let current = null
  return {
    get: () => current,
    set(input) {
      current = readFault(input)
      return current
    },
    clear() {
      current = null
    },
    /** The fault that meets this request, which counts it; a fault in the request's own header comes first. */
    take(request, path) {
      const own = request.headers['x-fault']
      if (own) return readFault(parse(own))
      if (!current || !path.includes(current.path ?? '/')) return null
      if (current.method && current.method !== request.method) return null
      const fault = current
      if (fault.times !== undefined) {
        fault.times -= 1
        if (fault.times <= 0) current = null
      }
      return fault
    },
  }
}

const kinds = ['status', 'slow', 'drop', 'hang', 'late']

/** A fault from what a client sent. Throws a 400 that names the first wrong property. */
export function readFault(input) {
  const fault = { kind: 'status', ...input }
  const within = (name, low, high) =>
    fault[name] === undefined || (Number.isInteger(fault[name]) && fault[name] >= low && fault[name] <= high)
  const wrong = [
    !kinds.includes(fault.kind) && 'kind',
    !(within('status', 200, 599) && (fault.status !== undefined || fault.kind !== 'status')) && 'status',
    !within('retryAfter', 0, 3600) && 'retryAfter',
    !within('times', 1, 1000) && 'times',
    !within('delay', 0, 60_000) && 'delay',
    !(fault.path === undefined || /^\/\S{0,200}$/.test(fault.path)) && 'path',
    !(fault.method === undefined || /^[A-Z]{3,7}$/.test(fault.method)) && 'method',
  ].find(Boolean)
  if (wrong) throw new HttpProblem(400, 'FAULT', `The fault's ${wrong} is not valid.`)
  const { kind, status, retryAfter, times, path, method, delay, after } = fault
  return { kind, status, retryAfter, times, path, method, delay, after: after === true }
}

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return { kind: text }
  }
}
