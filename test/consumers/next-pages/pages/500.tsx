import { ErrorPage } from 'storefront-error-ui'

export default function ServerError() {
  return <ErrorPage status={500} />
}
