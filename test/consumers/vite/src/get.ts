import { assertOk } from 'storefront-error-ui/http'

/** What the shop's API answers. Throws what the components know how to read. */
export async function get<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await assertOk(await fetch(path, { signal }))
  return response.json()
}
