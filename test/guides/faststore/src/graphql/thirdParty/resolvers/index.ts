import { assertOk, readOutcome } from 'storefront-error-ui/http'

/** Asks another service. What it throws reaches the browser, so it holds a status and no more. */
async function storesNearby(_: unknown, { postalCode }: { postalCode: string }) {
  try {
    const response = await assertOk(await fetch(`${process.env.STORES_URL}/near/${encodeURIComponent(postalCode)}`))
    return await response.json()
  } catch (error) {
    const { status = 503 } = readOutcome(error)
    // By any other name FastStore would say “Sorry, something went wrong.” instead, without a status.
    throw Object.assign(new Error(), { name: 'FastStoreError', extensions: { type: 'UnknownError', status } })
  }
}

export default { Query: { storesNearby } }
