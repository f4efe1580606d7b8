import { Fragment, createElement as h, useEffect } from 'react'
import { ErrorBanner } from 'storefront-error-ui/components/ErrorBanner.js'
import { useRetry } from 'storefront-error-ui/hooks/useRetry.js'
import { get } from './get.js'

export function Shelf() {
  const products = useRetry(() => get('/api/products'), { method: 'GET' })
  const { run } = products
  useEffect(run, [run])

  return h(
    Fragment,
    null,
    h('h1', null, 'Shop'),
    products.error !== undefined && h(ErrorBanner, { error: products.error, retry: products }),
    h(
      'ul',
      null,
      products.data?.map(({ id, name }) => h('li', { key: id }, h('a', { href: `/?product=${id}` }, name))),
    ),
  )
}
