import { assertOk } from 'storefront-error-ui/http/index.js'

/** What the shop's API answers. Throws what the components know how to read. */
export async function get(path) {
  const response = await assertOk(await fetch(path))
  return response.json()
}
