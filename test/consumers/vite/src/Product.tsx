import { useEffect } from 'react'
import { ErrorPage, useRetry } from 'storefront-error-ui'
import { get } from './get'

export function Product({ id }: { id: string }) {
  const product = useRetry(({ signal }) => get<{ name: string }>(`/api/products/${id}`, signal), { method: 'GET' })
  const { run } = product
  useEffect(() => {
    run()
  }, [run])

  if (product.error !== undefined) return <ErrorPage error={product.error} retry={product} />
  return <h1>{product.data?.name ?? 'Product'}</h1>
}
