import { ErrorBanner, useRetry } from 'storefront-error-ui'
import useSWR from 'swr'

export function Shelf() {
  const { data, error, mutate } = useSWR<{ id: string; name: string }[]>('/api/products')
  // SWR tries again by itself, and this lets the shopper.
  const retry = useRetry(() => mutate(), { error, method: 'GET' })
  return (
    <>
      {error !== undefined && <ErrorBanner error={error} retry={retry} />}
      <ul>
        {data?.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </>
  )
}
