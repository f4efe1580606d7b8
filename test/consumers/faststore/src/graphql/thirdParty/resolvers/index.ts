import { answerOrFailure } from 'storefront-error-ui/adapters/faststore'
import { assertOk } from 'storefront-error-ui/http'

/** Asks another service. Where it fails, the answer says so as data: FastStore keeps no more than the status of an error. */
function storesNearby(_: unknown, { postalCode }: { postalCode: string }) {
  return answerOrFailure(async () => {
    const response = await assertOk(await fetch(`${process.env.STORES_URL}/near/${encodeURIComponent(postalCode)}`))
    return { stores: await response.json() }
  })
}

export default { Query: { storesNearby } }
