import { Root } from '@radix-ui/react-toast'
import { StatusToast } from 'storefront-error-ui'

interface OutcomeToastProps {
  outcome: unknown
  onRetry?: () => void
  onClose: () => void
}

/** A toast between Radix’s `Provider` and its `Viewport`. */
export function OutcomeToast({ outcome, onRetry, onClose }: OutcomeToastProps) {
  return (
    <Root type="background" duration={Number.POSITIVE_INFINITY} onOpenChange={(open) => open || onClose()}>
      <StatusToast
        error={outcome}
        placement="inline"
        data-radix-toast-announce-exclude=""
        onRetry={onRetry}
        onDismiss={onClose}
      />
    </Root>
  )
}
