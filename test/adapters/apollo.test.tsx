import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { RetryLink } from '@apollo/client/link/retry'
import { describe, expect, test } from 'vitest'
import { apolloRetry } from '../../src/adapters/apollo'
import { caught, failingHost } from './failingHost'
import { client as recipe } from './recipes/apollo'
import { countsInUseRetry, keepsItsPromises, printsNothingElse } from './retries'

const query = gql`
  query Shelf {
    name
  }
`
const mutation = gql`
  mutation PlaceOrder {
    name
  }
`

/** The link of the recipe, with another end. */
function clientOf(uri: string) {
  return new ApolloClient({
    link: ApolloLink.from([new RetryLink(apolloRetry()), new HttpLink({ uri })]),
    cache: new InMemoryCache(),
  })
}

describe('Apollo Client', () => {
  const get = (url: string) => clientOf(url).query({ query })
  countsInUseRetry(get)
  keepsItsPromises({
    get,
    post: (url) => clientOf(url).mutate({ mutation }),
  })
})

describe('the link', () => {
  printsNothingElse()

  test('keeps the waits of requests under way at the same time apart', async () => {
    const slow = failingHost()
    const fast = failingHost()
    const link = ApolloLink.from([
      new RetryLink(apolloRetry({ random: () => 0 })),
      new HttpLink({ uri: ({ variables }) => String(variables.url) }),
    ])
    const client = new ApolloClient({ link, cache: new InMemoryCache() })
    const ask = (url: string) => client.query({ query, variables: { url }, fetchPolicy: 'network-only' })
    await Promise.all([ask(slow.url('status=503&after=1&good=1')), ask(fast.url('status=502&good=1'))])
    const [first = 0, second = 0] = await slow.requests()
    const [third = 0, fourth = 0] = await fast.requests()
    expect(second - first).toBeGreaterThanOrEqual(1000)
    expect(fourth - third).toBeLessThan(900)
  })

  test('tries as often as told', async () => {
    const host = failingHost()
    const link = new RetryLink(apolloRetry({ maxTries: 2 })).concat(new HttpLink({ uri: host.url('status=502') }))
    await caught(new ApolloClient({ link, cache: new InMemoryCache() }).query({ query }))
    expect(await host.requests()).toHaveLength(2)
  })

  test('is set up by the recipe', () => {
    expect(recipe.link.left).toBeInstanceOf(RetryLink)
  })
})
