import { readPublicOutcome } from 'storefront-error-ui/http'
import { get } from '../lib/get'
import { ShelfFailed } from './ShelfFailed'

export async function Shelf() {
  // What goes to a client component can be read in the page.
  const products = await get<{ id: string; name: string }[]>('/api/products').catch(readPublicOutcome)
  if (!Array.isArray(products)) return <ShelfFailed failure={products} />
  return (
    <ul>
      {products.map(({ id, name }) => (
        <li key={id}>
          <a href={`/product/${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
