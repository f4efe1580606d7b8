import { assertOk } from '../../../src/http/index'
import { ErrorBanner, useRetry } from '../../../src/index'

export function PlaceOrder({ cartId }: { cartId: string }) {
  const url = `/api/carts/${cartId}/order`
  const order = useRetry(
    ({ signal, idempotencyKey }) =>
      fetch(url, { method: 'POST', headers: { 'Idempotency-Key': idempotencyKey }, signal }).then(assertOk),
    {
      method: 'POST',
      key: `order ${cartId}`,
      // Is there an order of this cart?
      verify: ({ signal }) => fetch(url, { signal }).then((answer) => answer.ok && answer),
    },
  )
  if (order.state === 'succeeded') return <p>Thank you.</p>
  if (order.error !== undefined) return <ErrorBanner error={order.error} retry={order} />
  return (
    <button type="button" onClick={order.run}>
      Place the order
    </button>
  )
}
