import type { FastStoreFailure } from '../../../src/adapters/faststore'
import { answerOrThrow, fromFastStore } from '../../../src/adapters/faststore'

interface StoresNearby {
  stores: { id: string; name: string }[] | null
  failure: FastStoreFailure | null
}

/** For `useRetry(() => storesOf(ask({ postalCode })), { method: 'GET' })`. */
export async function storesOf(answer: Promise<{ storesNearby: StoresNearby } | null | undefined>) {
  return answerOrThrow((await fromFastStore(answer))?.storesNearby)?.stores
}
