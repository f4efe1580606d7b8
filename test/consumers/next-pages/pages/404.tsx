import { ErrorPage } from 'storefront-error-ui'

export default function NotFound() {
  return <ErrorPage status={404} />
}
