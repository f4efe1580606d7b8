import { ErrorBanner } from 'storefront-error-ui'

/** In place of “Something went wrong”, where the reviews would be. */
export function ReviewsFailed({ error, reload }: { error: unknown; reload: () => Promise<void> }) {
  return <ErrorBanner error={error} onRetry={reload} />
}
