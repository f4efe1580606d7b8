import { get } from '../lib/get'

/** What the layout takes from the API. Where it throws, there is no error.tsx above, so `global-error.tsx` stands in for all. */
export async function ShopName() {
  return (await get<{ name: string }>('/api/shop')).name
}
