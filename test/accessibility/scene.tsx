import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { ErrorBanner } from '../../src/components/ErrorBanner'
import { ErrorDetails } from '../../src/components/ErrorDetails'
import { ErrorDialog } from '../../src/components/ErrorDialog'
import { ErrorPage } from '../../src/components/ErrorPage'
import { RetryButton } from '../../src/components/RetryButton'
import { StatusNotice } from '../../src/components/StatusNotice'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import { en as developerEn } from '../../src/messages/locales/developer/en'

// Every tone in every surface, and every state of the button, for a browser to paint.
const nothing = () => undefined
const links = { home: '/', search: '/s', signIn: '/login', checkOrders: '/orders', support: '/help', statusPage: '/up' }
const tones = { critical: 500, warning: 404, info: 202, success: 201 }
const known = { status: 500, headers: { 'x-request-id': 'f3a1' }, data: { error: { code: 'ORD002', message: 'No' } } }
const busy = new Response(null, { status: 429, headers: { 'Retry-After': '90' } })

function Surfaces({ density }: { density: string }) {
  return (
    <div data-density={density} data-states="">
      {Object.entries(tones).map(([tone, status]) => (
        <div key={tone}>
          <ErrorBanner status={status} steps={['retry', 'home', 'support']} onRetry={nothing} onDismiss={nothing} />
          <ErrorBanner status={status} steps={['checkOrders', 'retry']} onRetry={nothing} />
          <StatusNotice status={status} steps={['retry', 'home']} onRetry={nothing} />
          <ErrorPage status={status} steps={['retry', 'home']} onRetry={nothing} onBack={nothing} />
        </div>
      ))}
      <ErrorBanner error={{ response: known }} />
      <ErrorBanner status={503} onRetry={nothing} pending />
      <ErrorBanner error={busy} onRetry={nothing} />
      <ErrorBanner status={503} actions={<RetryButton onRetry={nothing} maxPresses={0} />} />
      <StatusNotice error={busy} onRetry={nothing} />
      <ErrorUIProvider messages={developerEn}>
        <ErrorBanner status={401} />
        <StatusNotice status={401} />
      </ErrorUIProvider>
      <RetryButton onRetry={nothing} />
    </div>
  )
}

const root = document.createElement('main')
document.body.append(root)
flushSync(() =>
  createRoot(root).render(
    <ErrorUIProvider links={links} details={ErrorDetails}>
      <Surfaces density="comfortable" />
      <Surfaces density="compact" />
      {Object.values(tones).map((status) => (
        <ErrorDialog key={status} status={status} steps={['retry', 'home']} onRetry={nothing} />
      ))}
    </ErrorUIProvider>,
  ),
)
for (const details of document.querySelectorAll('details')) details.open = true
