import { toast } from 'sonner'
import { StatusToast } from 'storefront-error-ui'

export function showOutcome(outcome: unknown, onRetry?: () => void) {
  toast.custom(
    (id) => (
      <StatusToast error={outcome} placement="inline" silent onRetry={onRetry} onDismiss={() => toast.dismiss(id)} />
    ),
    { duration: Number.POSITIVE_INFINITY }, // `StatusToast` knows when it may go
  )
}
