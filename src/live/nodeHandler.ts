/** What the handler needs of a request and a response of Node, Express, or a Pages API route of Next.js. */
export interface NodeRequest {
  method?: string | undefined
  headers: Record<string, string | string[] | undefined>
}
export interface NodeResponse {
  statusCode: number
  setHeader: (name: string, value: string) => unknown
  end: (body?: string) => unknown
}

/** Makes a handler of a `Request` one of Node's: for `http.createServer`, Express, and the Pages API of Next.js. */
export function nodeHandler(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async ({ method = 'GET', headers }, response) => {
    const own = headers['if-none-match']
    // Nothing else of the request is read, its address least of all. `Request` refuses some methods.
    const request = /^(GET|HEAD)$/.test(method)
      ? new Request('http://localhost/', { method, headers: typeof own === 'string' ? { 'if-none-match': own } : {} })
      : new Request('http://localhost/', { method: 'POST' })
    const answer = await handler(request)
    response.statusCode = answer.status
    answer.headers.forEach((value, name) => {
      response.setHeader(name, value)
    })
    response.end(answer.body && method !== 'HEAD' ? await answer.text() : undefined)
  }
}
