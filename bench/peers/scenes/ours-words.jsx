import { ErrorBanner } from 'storefront-error-ui'
import 'storefront-error-ui/styles.css'

/** The status stays and the words change, as with the others: a 500 alone would also take the retry button away. */
export function Scene({ title, description, onRetry }) {
  return <ErrorBanner status={503} heading={title} description={description} onRetry={onRetry} />
}
