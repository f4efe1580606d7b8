import { assertOk } from '../../src/http/assertOk'

/** What a server answers, or the error of a `fetch` that gets no answer. */
export type Answer = { status: number; headers?: Record<string, string>; body?: unknown } | Error

let scripts = 0

/** A server that answers as a script says, and from its end on with the last answer again. */
export function scriptedServer() {
  let script: readonly Answer[] = []
  let url = ''
  const server = {
    /** How many requests have come since the script began. */
    requests: 0,

    /** Begins a script, at an address of its own: the tries that a page may spend are counted for each. */
    begin(...answers: readonly Answer[]) {
      script = answers
      url = `https://shop-${++scripts}.example/api`
      server.requests = 0
    },

    /** Sends a request. Rejects where no answer comes or its status is not a success. */
    async send(): Promise<Response> {
      const answer = script[Math.min(server.requests++, script.length - 1)]
      if (!answer || answer instanceof Error) throw answer
      const { status, headers, body } = answer
      const isText = typeof body === 'string'
      const response = new Response(body === undefined ? null : isText ? body : JSON.stringify(body), {
        status,
        headers: { 'content-type': isText ? 'text/html' : 'application/json', ...headers },
      })
      Object.defineProperty(response, 'url', { value: url })
      return assertOk(response)
    },
  }
  return server
}

/** The body of a refusal by VTEX’s checkout. */
export function refusal(code: string, message: string) {
  return {
    fields: {},
    operationId: 'c1f0d1a4-8b1e-4f0e-9d55-5a3e6f0b7a21',
    error: { code, message, exception: null },
  }
}

/** What `fetch` says when the request could not leave. */
export function noConnection(): Error {
  return new TypeError('Failed to fetch')
}
