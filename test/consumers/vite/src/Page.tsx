import { lazy, Suspense } from 'react'
import { ErrorPage } from 'storefront-error-ui'
import { Product } from './Product'
import { Shelf } from './Shelf'

const Cart = lazy(() => import('./Cart'))

export function Page({ path }: { path: string }) {
  const [, id] = /^\/product\/(\w+)$/.exec(path) ?? []
  if (path === '/') return <Shelf />
  if (id) return <Product id={id} />
  if (path === '/cart') {
    return (
      <Suspense fallback={<h1>Cart</h1>}>
        <Cart />
      </Suspense>
    )
  }
  return <ErrorPage status={404} />
}
