import { assertOk } from 'storefront-error-ui/http'

/** What the shop's API answers, in the browser and on the server. Throws what the components know how to read. */
export async function get<T>(path: string): Promise<T> {
  const origin = import.meta.env.SSR ? process.env.API_URL : ''
  const response = await assertOk(await fetch(`${origin}${path}`))
  return response.json()
}
