import { ErrorUIProvider, OfflineBanner } from 'storefront-error-ui'

/** Says when there is no connection. Islands share no context, so each brings its provider. */
export function Connection() {
  return (
    <ErrorUIProvider>
      <OfflineBanner />
    </ErrorUIProvider>
  )
}
