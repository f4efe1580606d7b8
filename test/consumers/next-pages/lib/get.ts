import { assertOk } from 'storefront-error-ui/http'

/** What the shop's API answers, in the browser and on the server. Throws what the components know how to read. */
export async function get<T>(path: string): Promise<T> {
  const response = await assertOk(await fetch(`${process.env.API_URL ?? ''}${path}`))
  return response.json()
}
