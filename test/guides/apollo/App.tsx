import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { RetryLink } from '@apollo/client/link/retry'
import { ApolloProvider } from '@apollo/client/react'
import { ErrorUIProvider, OfflineBanner } from 'storefront-error-ui'
import { apolloRetry } from 'storefront-error-ui/adapters/apollo'
import 'storefront-error-ui/styles.css'
import { Shelf } from './Shelf'

const client = new ApolloClient({
  link: ApolloLink.from([new RetryLink(apolloRetry()), new HttpLink({ uri: '/graphql' })]),
  cache: new InMemoryCache(),
})

export default function App() {
  return (
    <ApolloProvider client={client}>
      <ErrorUIProvider links={{ home: '/' }}>
        <OfflineBanner />
        <Shelf />
      </ErrorUIProvider>
    </ApolloProvider>
  )
}
