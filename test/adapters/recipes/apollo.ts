import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { RetryLink } from '@apollo/client/link/retry'
import { apolloRetry } from '../../../src/adapters/apollo'

export const client = new ApolloClient({
  link: ApolloLink.from([new RetryLink(apolloRetry()), new HttpLink({ uri: '/graphql' })]),
  cache: new InMemoryCache(),
})
