import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from 'react-error-boundary'
import { ErrorFallback, ErrorUIProvider, OfflineBanner } from 'storefront-error-ui'
import { ErrorDevtools } from 'storefront-error-ui/devtools'
import 'storefront-error-ui/styles.css'
import { Page } from './Page'

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ErrorUIProvider links={{ home: '/' }}>
      <main>
        <OfflineBanner />
        <ErrorBoundary FallbackComponent={ErrorFallback}>
          <Page path={location.pathname} />
        </ErrorBoundary>
      </main>
      <ErrorDevtools />
    </ErrorUIProvider>
  </StrictMode>,
)
