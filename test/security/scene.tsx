import { createRoot } from 'react-dom/client'
import {
  ErrorBanner,
  ErrorDetails,
  ErrorDialog,
  ErrorPage,
  ErrorUIProvider,
  OfflineBanner,
  StatusNotice,
} from '../../src/index'

// Every surface at once, on the page of strictPage.test.ts.
const error = { status: 503, body: { code: 'A1', message: 'x', requestId: 'r1' }, headers: { 'retry-after': '120' } }

createRoot(document.querySelector('main') as HTMLElement).render(
  <ErrorUIProvider details={ErrorDetails} links={{ home: '/', support: '/help' }}>
    <OfflineBanner />
    <StatusNotice status={404} />
    <ErrorBanner error={error} onRetry={() => {}} />
    <ErrorPage status={404} onBack={() => {}} />
    <ErrorDialog error={error} onRetry={() => {}} />
  </ErrorUIProvider>,
)
