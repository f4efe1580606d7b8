import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, httpLink, TRPCClientError } from '@trpc/client'
import { initTRPC, TRPCError } from '@trpc/server'
import { createHTTPServer } from '@trpc/server/adapters/standalone'
import axios from 'axios'
import { createMemoryRouter, createStaticHandler, isRouteErrorResponse, redirect } from 'react-router'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readOutcome } from '../../src/http/readOutcome'
import type { Server } from './failingShop'
import { caught, checkoutBody, closedAddress, failingShop, operationId } from './failingShop'

let shop: Server
let nobody: string

beforeAll(async () => {
  shop = await failingShop()
  nobody = await closedAddress()
})

afterAll(() => shop.close())

describe('tRPC', () => {
  const { procedure, router } = initTRPC.create()
  const routes = router({
    busy: procedure.query(() => {
      throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: 'slow down' })
    }),
    broken: procedure.query(() => {
      throw new Error('Object reference not set')
    }),
    address: procedure.input(z.object({ postalCode: z.string() })).query(({ input }) => input),
    slow: procedure.query(() => new Promise(() => {})),
  })
  let server: ReturnType<typeof createHTTPServer>
  let address = ''

  beforeAll(async () => {
    server = createHTTPServer({ router: routes })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const bound = server.address()
    address = `http://127.0.0.1:${typeof bound === 'object' && bound?.port}`
  })

  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  describe.each([
    ['one by one', httpLink],
    ['in batches', httpBatchLink],
  ])('%s', (_, link) => {
    const client = (url = address) => createTRPCClient<typeof routes>({ links: [link({ url })] })

    test('tells the status and code of a procedure', async () => {
      const failure = await caught(client().busy.query())
      expect(failure).toBeInstanceOf(TRPCClientError)
      expect(readOutcome(failure)).toMatchObject({
        kind: 'tooManyRequests',
        status: 429,
        code: 'TOO_MANY_REQUESTS',
        detail: 'slow down',
      })
      expect(readOutcome(await caught(client().broken.query())).kind).toBe('internalServerError')
    })

    test('tells a refused input', async () => {
      const failure = await caught(client().address.query({ postalCode: 5 as unknown as string }))
      expect(readOutcome(failure)).toMatchObject({ kind: 'badRequest', status: 400, code: 'BAD_REQUEST' })
    })

    test('tells a gateway that answers in its place, with Retry-After', async () => {
      const outcome = readOutcome(await caught(client(shop.address).busy.query()))
      expect(outcome).toMatchObject({ kind: 'serviceUnavailable', status: 503 })
      expect(outcome.retryAt).toBeGreaterThan(Date.now())
    })

    test('tells that nobody answered, a server that hangs up, and a cancellation', async () => {
      expect(readOutcome(await caught(client(nobody).busy.query())).kind).toBe('networkError')
      expect(readOutcome(await caught(client(`${shop.address}/drop`).busy.query())).kind).toBe('networkError')
      const controller = new AbortController()
      const failure = caught(client().slow.query(undefined, { signal: controller.signal }))
      setTimeout(() => controller.abort(), 30)
      expect(readOutcome(await failure).kind).toBe('aborted')
    })
  })
})

test('TanStack Query passes on what was thrown', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const fetched = (queryFn: () => Promise<unknown>) =>
    caught(client.fetchQuery({ queryKey: [Math.random()], queryFn })).then(readOutcome)
  expect(await fetched(() => axios.get(`${shop.address}/cart`))).toMatchObject({ status: 503, code: 'ORD027' })
  expect(await fetched(() => Promise.reject({ status: 404, message: '' }))).toMatchObject({ kind: 'notFound' })
  expect((await fetched(() => fetch(nobody))).kind).toBe('networkError')
  client.clear()
})

test('TanStack Query’s own cancellation is one', async () => {
  const client = new QueryClient()
  const failure = caught(client.fetchQuery({ queryKey: ['a'], queryFn: () => new Promise(() => {}) }))
  await client.cancelQueries({ queryKey: ['a'] })
  expect(readOutcome(await failure).kind).toBe('aborted')
  client.clear()
})

describe('React Router', () => {
  const loaders = {
    '/response': () => new Response(JSON.stringify(checkoutBody), { status: 503, headers: { 'Retry-After': '30' } }),
    '/json': () => Response.json(checkoutBody, { status: 503 }),
    '/text': () => new Response('Nothing of that name', { status: 404, statusText: 'Not Found' }),
    '/network': () => fetch(nobody),
  }
  const routes = Object.entries(loaders).map(([path, load]) => ({
    path,
    id: path,
    loader: async () => {
      throw await load()
    },
  }))

  test('tells what a loader threw, on a server', async () => {
    const { query } = createStaticHandler(routes)
    const thrown = async (path: string) => {
      const context = await query(new Request(`http://shop.test${path}`))
      if (context instanceof Response) throw new Error('should have been a context')
      return Object.values(context.errors ?? {})[0]
    }
    const failure = await thrown('/json')
    expect(isRouteErrorResponse(failure)).toBe(true)
    expect(readOutcome(failure)).toMatchObject({ status: 503, code: 'ORD027', requestId: operationId })
    // Without a content type of JSON the router keeps the body as text.
    expect(readOutcome(await thrown('/response'))).toMatchObject({ status: 503, code: 'ORD027' })
    expect(readOutcome(await thrown('/text'))).toMatchObject({ kind: 'notFound', detail: 'Nothing of that name' })
    expect(readOutcome(await thrown('/network')).kind).toBe('networkError')
    expect(readOutcome(await thrown('/nowhere'))).toMatchObject({ kind: 'notFound', status: 404 })
  })

  test('tells what a loader threw, in a browser’s router', async () => {
    const router = createMemoryRouter([{ path: '/', loader: () => redirect('/json') }, ...routes])
    await router.navigate('/json')
    const [failure] = Object.values(router.state.errors ?? {})
    expect(readOutcome(failure)).toMatchObject({ status: 503, code: 'ORD027', requestId: operationId })
    router.dispose()
  })
})
