import { useEffect } from 'react'
import { ErrorBanner, ErrorUIProvider, useRetry } from 'storefront-error-ui'
import { get } from '../get'

export function Shelf() {
  const products = useRetry(() => get<{ id: string; name: string }[]>('/api/products'), { method: 'GET' })
  const { run } = products
  useEffect(() => {
    run()
  }, [run])

  return (
    <ErrorUIProvider links={{ home: '/' }}>
      {products.error !== undefined && <ErrorBanner error={products.error} retry={products} />}
      <ul>
        {products.data?.map(({ id, name }) => (
          <li key={id}>
            <a href={`/product/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </ErrorUIProvider>
  )
}
