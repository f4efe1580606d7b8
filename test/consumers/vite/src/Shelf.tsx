import { useEffect } from 'react'
import { ErrorBanner, useRetry } from 'storefront-error-ui'
import { get } from './get'

export function Shelf() {
  const products = useRetry(({ signal }) => get<{ id: string; name: string }[]>('/api/products', signal), {
    method: 'GET',
  })
  const { run } = products
  useEffect(() => {
    run()
  }, [run])

  return (
    <>
      <h1>Shop</h1>
      {products.error !== undefined && <ErrorBanner error={products.error} retry={products} />}
      <ul>
        {products.data?.map(({ id, name }) => (
          <li key={id}>
            <a href={`/product/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
