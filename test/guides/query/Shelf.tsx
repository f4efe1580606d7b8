import { useQuery } from '@tanstack/react-query'
import { ErrorBanner, useRetry } from 'storefront-error-ui'
import { assertOk } from 'storefront-error-ui/http'

async function getProducts(): Promise<{ id: string; name: string }[]> {
  const response = await assertOk(await fetch('/api/products'))
  return response.json()
}

export function Shelf() {
  const { data, error, refetch } = useQuery({ queryKey: ['products'], queryFn: getProducts })
  // TanStack Query tries again by itself, and this lets the shopper.
  const retry = useRetry(() => refetch({ throwOnError: true }), { error, method: 'GET' })
  return (
    <>
      {error !== null && <ErrorBanner error={error} retry={retry} />}
      <ul>
        {data?.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </>
  )
}
