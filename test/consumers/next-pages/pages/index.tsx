import { ErrorBanner, useRetry } from 'storefront-error-ui'
import useSWR from 'swr'

export default function Home() {
  const { data, error, mutate } = useSWR<{ id: string; name: string }[]>('/api/products')
  // SWR tries again by itself, and this lets the shopper.
  const retry = useRetry(() => mutate(), { error })

  return (
    <>
      <h1>Shop</h1>
      {error !== undefined && <ErrorBanner error={error} retry={retry} />}
      <ul>
        {data?.map(({ id, name }) => (
          <li key={id}>
            <a href={`/product/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
