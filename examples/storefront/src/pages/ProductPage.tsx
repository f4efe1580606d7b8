import { useCallback, useRef } from 'react'
import { ErrorPage } from 'storefront-error-ui'
import { findProduct } from '../api/catalog'
import { useRequest } from '../api/useRequest'
import { AddToCart } from '../parts/AddToCart'
import { ProductPicture } from '../parts/ProductPicture'
import { Promises } from '../parts/Promises'
import { Title } from '../parts/Title'
import { useReturnFocus } from '../parts/useReturnFocus'
import { useLanguage } from '../words/LanguageContext'

export function ProductPage({ id }: { id: string }) {
  const { words, money } = useLanguage()
  const load = useCallback((signal: AbortSignal) => findProduct(id, signal), [id])
  const { data: product, error, loading, retry } = useRequest(load)
  const article = useRef<HTMLElement>(null)
  const focus = useReturnFocus(error !== undefined, article)

  if (loading) return <p className="waiting">{words.loading}</p>
  // The search answers 200 with an empty list for a product that is not there.
  if (product === null) return <ErrorPage status={404} onBack={() => history.back()} />
  if (!product) return <ErrorPage {...focus} error={error} retry={retry} onBack={() => history.back()} />
  return (
    <article className="product" ref={article} tabIndex={-1}>
      <ProductPicture slug={product.slug} />
      <div className="product-text">
        <p className="brand">{product.brand}</p>
        <Title>{product.name}</Title>
        <p className="price">{money(product.price)}</p>
        <p lang="en" dir="auto">
          {product.description}
        </p>
        <AddToCart productId={product.id} />
        <Promises />
      </div>
    </article>
  )
}
