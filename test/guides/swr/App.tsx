import { ErrorUIProvider, OfflineBanner } from 'storefront-error-ui'
import { swrRetry } from 'storefront-error-ui/adapters/swr'
import { assertOk } from 'storefront-error-ui/http'
import 'storefront-error-ui/styles.css'
import { SWRConfig } from 'swr'
import { Shelf } from './Shelf'

/** Throws what the components know how to read. */
async function get(path: string) {
  const response = await assertOk(await fetch(path))
  return response.json()
}

const config = { fetcher: get, ...swrRetry() }

export default function App() {
  return (
    <SWRConfig value={config}>
      <ErrorUIProvider links={{ home: '/' }}>
        <OfflineBanner />
        <Shelf />
      </ErrorUIProvider>
    </SWRConfig>
  )
}
