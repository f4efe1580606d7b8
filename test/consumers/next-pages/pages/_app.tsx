import type { AppProps } from 'next/app'
import Head from 'next/head'
import { ErrorUIProvider, OfflineBanner } from 'storefront-error-ui'
import { swrRetry } from 'storefront-error-ui/adapters/swr'
import 'storefront-error-ui/styles.css'
import { SWRConfig } from 'swr'
import { get } from '../lib/get'

const config = { fetcher: get, ...swrRetry() }

export default function App({ Component, pageProps }: AppProps) {
  return (
    <SWRConfig value={config}>
      <ErrorUIProvider links={{ home: '/' }}>
        <Head>
          <title>Shop</title>
        </Head>
        <main>
          <OfflineBanner />
          <Component {...pageProps} />
        </main>
      </ErrorUIProvider>
    </SWRConfig>
  )
}
