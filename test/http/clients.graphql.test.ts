import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { createClient, fetchExchange } from '@urql/core'
import { ApolloClient as Apollo3, HttpLink as HttpLink3, InMemoryCache as InMemoryCache3 } from 'apollo3/core'
import { GraphQLClient } from 'graphql-request'
import { Environment, fetchQuery, Network, RecordSource, Store } from 'relay-runtime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readOutcome } from '../../src/http/readOutcome'
import type { Server } from './failingShop'
import { caught, closedAddress, failingShop, operationId, serve } from './failingShop'

// The clients themselves fail here, against a server that fails: nobody promises how their errors look.

let shop: Server
let fastStore: Server
let nobody: string

beforeAll(async () => {
  shop = await failingShop()
  // Says what is wrong in the extensions alone, with 404 around it.
  fastStore = await serve((_, answer) => {
    const body = { data: null, errors: [{ message: '', extensions: { type: 'NotFoundError', status: 404 } }] }
    answer.writeHead(404, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  })
  nobody = await closedAddress()
})

afterAll(async () => {
  await shop.close()
  await fastStore.close()
})

const shelf = 'query Shelf { shelf { name } }'

/** What Relay’s compiler makes of the query. */
const compiled = {
  kind: 'Request',
  fragment: { argumentDefinitions: [], kind: 'Fragment', metadata: null, name: 'Shelf', selections: [], type: 'Query' },
  operation: {
    argumentDefinitions: [],
    kind: 'Operation',
    name: 'Shelf',
    selections: [{ alias: null, args: null, kind: 'ScalarField', name: 'name', storageKey: null }],
  },
  params: { cacheID: '1', id: null, metadata: {}, name: 'Shelf', operationKind: 'query', text: shelf },
}

function relay(url: string, options: RequestInit): PromiseLike<unknown> {
  const network = Network.create(async ({ text }: { text: string | null }) => {
    const response = await fetch(url, { method: 'POST', body: JSON.stringify({ query: text }), ...options })
    if (!response.ok) throw response
    return response.json()
  })
  const environment = new Environment({ network, store: new Store(new RecordSource()) })
  // biome-ignore lint/suspicious/noExplicitAny: the compiler would write this one
  return fetchQuery(environment, compiled as any, {}).toPromise()
}

const clients: Record<string, (url: string, options: RequestInit) => PromiseLike<unknown>> = {
  'Apollo Client 4': (uri, fetchOptions) =>
    new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri, fetchOptions }) }).query({
      query: gql(shelf),
    }),
  'Apollo Client 3': (uri, fetchOptions) =>
    new Apollo3({ cache: new InMemoryCache3(), link: new HttpLink3({ uri, fetchOptions }) }).query({
      query: gql(shelf),
    }),
  urql: async (url, fetchOptions) => {
    const client = createClient({ url, exchanges: [fetchExchange], fetchOptions, preferGetMethod: false })
    const { error } = await client.query(shelf, {}).toPromise()
    if (error) throw error
  },
  'graphql-request': (url, { signal }) => new GraphQLClient(url, signal ? { signal } : {}).request(shelf),
  relay,
}

describe.each(Object.entries(clients))('%s', (name, query) => {
  test('tells the failure inside an answer of 200, with its code and request id', async () => {
    expect(readOutcome(await caught(query(`${shop.address}/graphql`, {})))).toMatchObject({
      kind: 'serviceUnavailable',
      status: 503,
      code: 'ORD027',
      requestId: operationId,
      detail: 'No seller replied in time',
    })
  })

  test('tells a status and its Retry-After', async () => {
    const before = Date.now()
    const outcome = readOutcome(await caught(query(`${shop.address}/cart`, {})))
    expect(outcome).toMatchObject({ kind: 'serviceUnavailable', status: 503 })
    expect(outcome.retryAt).toBeGreaterThanOrEqual(before + 30_000)
    // urql and our own network for Relay leave the body of such an answer unread.
    if (!/urql|relay/.test(name)) expect(outcome).toMatchObject({ code: 'ORD027', requestId: operationId })
  })

  test('tells a status with GraphQL errors in its body', async () => {
    const outcome = readOutcome(await caught(query(fastStore.address, {})))
    expect(outcome).toMatchObject({ kind: 'notFound', status: 404 })
    if (name !== 'relay') expect(outcome.code).toBe('NotFoundError')
  })

  test('tells a refused connection, a host that is not there, and a server that hangs up', async () => {
    for (const url of [nobody, 'http://shop.invalid', `${shop.address}/drop`, `${shop.address}/cut`]) {
      expect(readOutcome(await caught(query(url, {}))).kind, url).toBe('networkError')
    }
  })

  // urql never settles then.
  test.skipIf(name === 'urql')('tells a timeout from a cancellation', async () => {
    const url = `${shop.address}/hang`
    expect(readOutcome(await caught(query(url, { signal: AbortSignal.timeout(50) }))).kind).toBe('timedOut')
    const controller = new AbortController()
    const failure = caught(query(url, { signal: controller.signal }))
    setTimeout(() => controller.abort(), 30)
    expect(readOutcome(await failure).kind).toBe('aborted')
  })
})
