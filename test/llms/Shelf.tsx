import { ErrorBanner } from 'storefront-error-ui'

export function Shelf({ error, refetch }: { error: unknown; refetch: () => Promise<unknown> }) {
  return <ErrorBanner error={error} onRetry={refetch} />
}
