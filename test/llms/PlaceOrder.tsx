import { useState } from 'react'
import type { RetryRequest } from 'storefront-error-ui'
import { ErrorDialog, useRetry } from 'storefront-error-ui'
import { assertOk } from 'storefront-error-ui/http'

interface Cart {
  id: string
}

export function PlaceOrder({ cart }: { cart: Cart }) {
  const [isOpen, setOpen] = useState(false)
  const order = useRetry(
    ({ signal, idempotencyKey, variables }: RetryRequest<Cart>) => {
      const headers = { 'Idempotency-Key': idempotencyKey }
      return fetch('/api/orders', { method: 'POST', headers, body: JSON.stringify(variables), signal }).then(assertOk)
    },
    { method: 'POST', key: `order ${cart.id}`, variables: cart },
  )
  async function press() {
    const { error } = await order.run(cart)
    setOpen(error !== undefined)
  }
  return (
    <>
      <button type="button" onClick={press}>
        Place order
      </button>
      {order.error !== undefined && (
        <ErrorDialog error={order.error} retry={order} open={isOpen} onOpenChange={setOpen} />
      )}
    </>
  )
}
