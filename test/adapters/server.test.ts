import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { RetryLink } from '@apollo/client/link/retry'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { apolloRetry } from '../../src/adapters/apollo'
import { answerOrFailure, answerOrThrow } from '../../src/adapters/faststore'
import { queryRetry } from '../../src/adapters/tanstack-query'
import { assertOk } from '../../src/http/assertOk'
import type { Server } from '../http/failingShop'
import { caught, serve } from '../http/failingShop'
import { api as axiosApi } from './recipes/axios'
import { fetchAgain } from './recipes/fetch'
import { api as kyApi } from './recipes/ky'
import { queryClient } from './recipes/queryClient'

// A server that asks a failing one again multiplies what all its visitors ask for.

let shop: Server
let requests = 0

beforeAll(async () => {
  shop = await serve((_, answer) => {
    requests++
    answer.writeHead(502).end()
  })
})

afterAll(() => shop.close())

beforeEach(() => {
  requests = 0
})

const link = ApolloLink.from([
  new RetryLink(apolloRetry()),
  new HttpLink({ uri: ({ variables }) => String(variables.url) }),
])
const client = new ApolloClient({ link, cache: new InMemoryCache(), ssrMode: true })

const clients: [string, (url: string) => Promise<unknown>][] = [
  ['TanStack Query', (url) => queryClient.fetchQuery({ queryKey: [url], queryFn: () => kyApi.get(url) })],
  ['ky', (url) => kyApi.get(url)],
  ['axios', (url) => axiosApi.get(url)],
  ['Apollo Client', (url) => client.query({ query: gql`query Shelf { name }`, variables: { url } })],
  ['the recipe for fetch', (url) => fetchAgain(url)],
  ['an API extension of FastStore', (url) => answerOrFailure(() => fetch(url).then(assertOk)).then(answerOrThrow)],
]

test.each(clients)('on a server %s asks once', async (_, get) => {
  await caught(get(shop.address))
  expect(requests).toBe(1)
})

test('on a server TanStack Query is told not to ask again, whoever asked for it', () => {
  const { retry, retryDelay } = queryRetry()
  expect([retryDelay(0, { status: 502 }) >= 0, retry(0, { status: 502 })]).toEqual([true, false])
})
