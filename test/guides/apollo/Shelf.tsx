import { gql } from '@apollo/client'
import { useQuery } from '@apollo/client/react'
import { ErrorBanner, useRetry } from 'storefront-error-ui'

const query = gql`
  query Shelf {
    products {
      id
      name
    }
  }
`

export function Shelf() {
  const { data, error, refetch } = useQuery<{ products: { id: string; name: string }[] }>(query)
  // The link tries again by itself, and this lets the shopper.
  const retry = useRetry(() => refetch(), { error, method: 'GET' })
  return (
    <>
      {retry.error !== undefined && <ErrorBanner error={retry.error} retry={retry} />}
      <ul>
        {data?.products.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </>
  )
}
