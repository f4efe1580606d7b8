import { useCallback, useRef } from 'react'
import { ErrorBanner } from 'storefront-error-ui'
import { findProducts } from '../api/catalog'
import { useRequest } from '../api/useRequest'
import { useLanguage } from '../words/LanguageContext'
import { ProductCard } from './ProductCard'
import { useReturnFocus } from './useReturnFocus'

/** The products that match a text, or all. */
export function Shelf({ label, text }: { label: string; text: string }) {
  const { words } = useLanguage()
  const shelf = useRef<HTMLElement>(null)
  const load = useCallback((signal: AbortSignal) => findProducts(text, signal), [text])
  const { data: products, error, loading, retry, reload } = useRequest(load)
  const focus = useReturnFocus(error !== undefined, shelf)

  return (
    <section className="shelf" aria-label={label} aria-busy={loading} ref={shelf} tabIndex={-1}>
      {error !== undefined && <ErrorBanner {...focus} error={error} retry={retry} handlers={{ refresh: reload }} />}
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
