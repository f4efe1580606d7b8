import type { RefObject } from 'react'
import type { Retry } from 'storefront-error-ui'
import { ErrorDialog } from 'storefront-error-ui'
import { useLanguage } from '../words/LanguageContext'

interface Props {
  order: Retry
  firstField: () => HTMLElement | null | undefined
  returnFocus: RefObject<HTMLElement | null>
}

/** Placing the order failed. The tries know whether it may have been placed, and then ask the shopper to look first. */
export function OrderFailed({ order, firstField, returnFocus }: Props) {
  const { words } = useLanguage()
  const unclear = order.state === 'sending' ? words.orderLooking : words.orderUnclear
  return (
    <ErrorDialog
      error={order.error}
      retry={order}
      description={order.mode === 'verifyFirst' ? unclear : undefined}
      handlers={{ review: () => firstField()?.focus() }}
      returnFocus={returnFocus}
    />
  )
}
