import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from 'apollo3/core'
import { RetryLink } from 'apollo3/link/retry'
import { describe } from 'vitest'
import { apolloRetry } from '../../src/adapters/apollo'
import { countsInUseRetry, keepsItsPromises } from './retries'

function clientOf(uri: string) {
  const link = ApolloLink.from([new RetryLink(apolloRetry()), new HttpLink({ uri })])
  return new ApolloClient({ link, cache: new InMemoryCache() })
}

describe('Apollo Client 3', () => {
  const get = (url: string) => clientOf(url).query({ query: gql`query Shelf { name }` })
  countsInUseRetry(get)
  keepsItsPromises({
    get,
    post: (url) => clientOf(url).mutate({ mutation: gql`mutation PlaceOrder { name }` }),
  })
})
