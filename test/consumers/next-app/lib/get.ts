import { assertOk, publicError } from 'storefront-error-ui/http'

/** What the shop's API answers. Throws what the shopper may know of a failure: Next.js keeps no more of an error than its digest. */
export async function get<T>(path: string): Promise<T> {
  try {
    const response = await assertOk(await fetch(`${process.env.API_URL}${path}`, { cache: 'no-store' }))
    return await response.json()
  } catch (error) {
    throw publicError(error)
  }
}
