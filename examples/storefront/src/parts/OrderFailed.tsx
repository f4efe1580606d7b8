import type { RefObject } from 'react'
import { ErrorDialog, useStatusMessage } from 'storefront-error-ui'

interface Props {
  error: unknown
  onClose: () => void
  onRetry: () => Promise<void>
  firstField: () => HTMLElement | null | undefined
  returnFocus: RefObject<HTMLElement | null>
}

/**
 * Placing the order failed. It is offered again only where it is certain that the order did not arrive; else the orders
 * are, since a second try could mean a second order.
 */
export function OrderFailed({ error, onClose, onRetry, firstField, returnFocus }: Props) {
  const { kind, status, actions } = useStatusMessage(error)
  const refused = (status !== undefined && status < 500) || kind === 'offline'
  const dialog = { error, returnFocus, onOpenChange: (open: boolean) => !open && onClose() }

  if (!refused) {
    return <ErrorDialog {...dialog} steps={['checkOrders', ...actions.filter((name) => name !== 'retry')]} />
  }
  return (
    <ErrorDialog
      {...dialog}
      onRetry={onRetry}
      handlers={{ review: onClose }}
      {...(actions.includes('review') && {
        onCloseAutoFocus: (event: Event) => {
          event.preventDefault()
          firstField()?.focus()
        },
      })}
    />
  )
}
