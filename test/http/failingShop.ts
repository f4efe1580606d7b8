import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What support asks for, as the checkout of this shop sends it. */
export const operationId = '6f0d2b1e-90aa-4c55-8d3f-1f7c2f4ab001'

/** What VTEX's checkout sends with a failure. */
export const checkoutBody = {
  fields: {},
  error: { code: 'ORD027', message: 'No seller replied in time', exception: null },
  operationId,
}

/** What a VTEX IO app sends with 200 when the service behind it fails. */
export const graphqlBody = {
  data: null,
  errors: [
    {
      message: 'Request failed with status code 503',
      path: ['shelf'],
      extensions: {
        code: 'INTERNAL_SERVER_ERROR',
        exception: { message: 'Request failed with status code 503', status: 503, response: { data: checkoutBody } },
      },
      operationId: 'b1c8e0c4-1111-4222-8333-5d5d5d5d5d5d',
    },
  ],
}

const routes: RequestListener = (request, answer) => {
  const [, route] = request.url?.split(/[/?]/) ?? []
  if (route === 'hang') return
  if (route === 'drop') {
    request.socket.destroy()
    return
  }
  if (route === 'cut') {
    // Breaks off in the middle of its body.
    answer.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '500' }).write('{"items":[')
    setTimeout(() => request.socket.destroy(), 20)
    return
  }
  if (route === 'graphql') {
    answer.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(graphqlBody))
    return
  }
  if (route === 'text') {
    answer.writeHead(200, { 'Content-Type': 'application/json' }).end('Bad things, in words')
    return
  }
  const headers = { 'Content-Type': 'application/json', 'Retry-After': '30' }
  answer.writeHead(503, headers).end(JSON.stringify(checkoutBody))
}

export interface Server {
  /** Address without a slash at its end. */
  address: string
  close(): Promise<void>
}

/** A server on a free port of this machine. */
export async function serve(listener: RequestListener): Promise<Server> {
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** A shop where everything goes wrong: 503, or as `/hang`, `/drop`, `/cut`, `/graphql` and `/text` say. */
export function failingShop(): Promise<Server> {
  return serve(routes)
}

/** An address of this machine that nobody listens on. */
export async function closedAddress(): Promise<string> {
  const server = await serve(() => {})
  await server.close()
  return server.address
}

/** What a promise is rejected with. */
export function caught(promise: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(promise).then(
    () => {
      throw new Error('should have failed')
    },
    (error) => error,
  )
}
