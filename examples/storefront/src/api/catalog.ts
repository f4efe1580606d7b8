import { request } from './request'

export interface Product {
  id: string
  slug: string
  name: string
  brand: string
  description: string
  /** In cents. */
  price: number
}

interface SearchItem {
  productId: string
  productName: string
  linkText: string
  brand: string
  description: string
  items: { sellers: { commertialOffer: { Price: number } }[] }[]
}

const path = '/api/catalog_system/pub/products/search'

export function findProducts(text: string, signal?: AbortSignal): Promise<Product[]> {
  return search(text ? `?ft=${encodeURIComponent(text)}` : '', signal)
}

/** One product; `null` where there is none, since the search answers 200 with an empty list. */
export async function findProduct(id: string, signal?: AbortSignal): Promise<Product | null> {
  return (await search(`?fq=productId:${encodeURIComponent(id)}`, signal))[0] ?? null
}

async function search(query: string, signal?: AbortSignal): Promise<Product[]> {
  const found: SearchItem[] = await (await request(path + query, { signal })).json()
  return found.map(({ productId, productName, linkText, brand, description, items }) => ({
    id: productId,
    slug: linkText,
    name: productName,
    brand,
    description,
    price: Math.round((items[0]?.sellers[0]?.commertialOffer.Price ?? 0) * 100),
  }))
}
