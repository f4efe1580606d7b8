import { ErrorPage, ErrorUIProvider } from 'storefront-error-ui'
import type { PublicOutcome } from 'storefront-error-ui/http'

/** Says why the server could not render the page, and loads it again. */
export function PageFailed({ failure }: { failure: PublicOutcome }) {
  return (
    <ErrorUIProvider links={{ home: '/' }}>
      <ErrorPage error={failure} onRetry={() => location.reload()} />
    </ErrorUIProvider>
  )
}
