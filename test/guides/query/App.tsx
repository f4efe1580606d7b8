import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ErrorUIProvider, OfflineBanner } from 'storefront-error-ui'
import { queryRetry } from 'storefront-error-ui/adapters/tanstack-query'
import 'storefront-error-ui/styles.css'
import { Shelf } from './Shelf'

const client = new QueryClient({ defaultOptions: { queries: queryRetry() } })

export default function App() {
  return (
    <QueryClientProvider client={client}>
      <ErrorUIProvider links={{ home: '/' }}>
        <OfflineBanner />
        <Shelf />
      </ErrorUIProvider>
    </QueryClientProvider>
  )
}
