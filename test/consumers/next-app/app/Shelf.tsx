import { readPublicOutcome } from 'storefront-error-ui/http'
import { get } from '../lib/get'
import { ShelfFailed } from './ShelfFailed'

export async function Shelf() {
  try {
    const products = await get<{ id: string; name: string }[]>('/api/products')
    return (
      <ul>
        {products.map(({ id, name }) => (
          <li key={id}>
            <a href={`/product/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    )
  } catch (error) {
    // What goes to a client component can be read in the page.
    return <ShelfFailed failure={readPublicOutcome(error)} />
  }
}
