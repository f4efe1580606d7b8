import type { RefObject } from 'react'
import type { Retry } from 'storefront-error-ui'
import { ErrorDialog, useStatusMessage } from 'storefront-error-ui'
import { useLanguage } from '../words/LanguageContext'

interface Props {
  order: Retry
  onClose: () => void
  firstField: () => HTMLElement | null | undefined
  returnFocus: RefObject<HTMLElement | null>
}

/** Placing the order failed. The tries know whether it may have been placed, and then ask the shopper to look first. */
export function OrderFailed({ order, onClose, firstField, returnFocus }: Props) {
  const { words } = useLanguage()
  const { actions } = useStatusMessage(order.error)
  const unclear = order.state === 'sending' ? words.orderLooking : words.orderUnclear
  return (
    <ErrorDialog
      error={order.error}
      retry={order}
      description={order.mode === 'verifyFirst' ? unclear : undefined}
      handlers={{ review: onClose }}
      returnFocus={returnFocus}
      onOpenChange={(open) => !open && onClose()}
      {...(actions.includes('review') && {
        onCloseAutoFocus: (event: Event) => {
          event.preventDefault()
          firstField()?.focus()
        },
      })}
    />
  )
}
