import type { Product } from '../api/catalog'
import { useLanguage } from '../words/LanguageContext'
import { ProductPicture } from './ProductPicture'

export function ProductCard({ product: { id, slug, name, brand, price } }: { product: Product }) {
  const { money } = useLanguage()
  return (
    <li className="card">
      <ProductPicture slug={slug} />
      <p className="brand">{brand}</p>
      <h2>
        <a href={`/product/${id}`}>{name}</a>
      </h2>
      <p className="price">{money(price)}</p>
    </li>
  )
}
