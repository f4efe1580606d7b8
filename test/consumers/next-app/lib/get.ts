import { assertOk } from 'storefront-error-ui/http'

/** What the shop's API answers. Throws what `readOutcome` knows how to read. */
export async function get<T>(path: string): Promise<T> {
  const response = await assertOk(await fetch(`${process.env.API_URL}${path}`, { cache: 'no-store' }))
  return response.json()
}
