import { ErrorPage } from 'storefront-error-ui'

export function NotFound() {
  return <ErrorPage status={404} />
}
