import { ErrorBanner } from 'storefront-error-ui'
import 'storefront-error-ui/styles.css'

/** The words come from the status. */
export function Scene({ status, onRetry }) {
  return <ErrorBanner status={status} onRetry={onRetry} />
}
