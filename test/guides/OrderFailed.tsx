import { ErrorPage } from 'storefront-error-ui'

/** The whole page, where the order could not be read. */
export function OrderFailed({ error, reload }: { error: unknown; reload: () => void }) {
  return <ErrorPage error={error} onRetry={reload} links={{ home: '/', support: '/help' }} />
}
