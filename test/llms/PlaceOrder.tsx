import { ErrorDialog, useRetry } from 'storefront-error-ui'
import { assertOk } from 'storefront-error-ui/http'

export function PlaceOrder({ cart }: { cart: { id: string } }) {
  const order = useRetry(
    (signal) => fetch('/api/orders', { method: 'POST', body: JSON.stringify(cart), signal }).then(assertOk),
    { method: 'POST', key: `order ${cart.id}` },
  )
  return (
    <>
      <button type="button" onClick={order.run}>
        Place order
      </button>
      {order.error !== undefined && <ErrorDialog error={order.error} retry={order} />}
    </>
  )
}
