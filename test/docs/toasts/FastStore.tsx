import { useUI } from '@faststore/ui'
import { useState } from 'react'
import { StatusToast } from 'storefront-error-ui'
import { fastStoreToast } from 'storefront-error-ui/adapters/faststore'
import { readOutcome } from 'storefront-error-ui/http'
import { en } from 'storefront-error-ui/locales/en'
import { describe } from 'storefront-error-ui/messages'

/** Shows an outcome in FastStore's toast. Returns `false` if there is a step to take, which that toast cannot offer. */
export function usePushOutcome() {
  const { pushToast } = useUI()
  return (outcome: unknown): boolean => {
    const toast = fastStoreToast(describe(readOutcome(outcome), en))
    if (toast) pushToast(toast)
    return toast !== undefined
  }
}

export function SaveForLater({ sku }: { sku: string }) {
  const pushOutcome = usePushOutcome()
  const [failure, setFailure] = useState<unknown>()
  async function save() {
    const outcome = await fetch(`/api/list/${sku}`, { method: 'PUT' }).catch((error: unknown) => error)
    setFailure(pushOutcome(outcome) ? undefined : outcome)
  }
  return (
    <>
      <button type="button" onClick={save}>
        Save for later
      </button>
      {failure !== undefined && (
        <StatusToast error={failure} method="PUT" onRetry={save} onDismiss={() => setFailure(undefined)} />
      )}
    </>
  )
}
