import { useCallback, useRef } from 'react'
import { ErrorBanner } from 'storefront-error-ui'
import { findProducts } from '../api/catalog'
import { useRequest } from '../api/useRequest'
import { useLanguage } from '../words/LanguageContext'
import { ProductCard } from './ProductCard'

/** The products that match a text, or all. */
export function Shelf({ label, text }: { label: string; text: string }) {
  const { words } = useLanguage()
  const shelf = useRef<HTMLElement>(null)
  const load = useCallback((signal: AbortSignal) => findProducts(text, signal), [text])
  const { data: products, error, loading, reload } = useRequest(load)

  async function again() {
    // The button that had the focus is gone once the products are there.
    if (await reload()) shelf.current?.focus()
  }

  return (
    <section className="shelf" aria-label={label} aria-busy={loading} ref={shelf} tabIndex={-1}>
      {error !== undefined && <ErrorBanner error={error} onRetry={again} handlers={{ refresh: again }} />}
      {products?.length === 0 && <p>{words.nothingFound}</p>}
      <ul className="products">
        {loading && placeholders.map((key) => <li key={key} className="card card-waiting" aria-hidden="true" />)}
        {products?.map((product) => (
          <ProductCard key={product.id} product={product} />
        ))}
      </ul>
    </section>
  )
}

const placeholders = ['a', 'b', 'c', 'd']
