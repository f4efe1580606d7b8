import { createElement as h, useEffect } from 'react'
import { ErrorPage } from 'storefront-error-ui/components/ErrorPage.js'
import { useRetry } from 'storefront-error-ui/hooks/useRetry.js'
import { get } from './get.js'

export function Product({ id }) {
  const product = useRetry(() => get(`/api/products/${id}`), { method: 'GET' })
  const { run } = product
  useEffect(run, [run])

  if (product.error !== undefined) return h(ErrorPage, { error: product.error, retry: product })
  return h('h1', null, product.data?.name ?? 'Product')
}
