import { assertOk } from '../../../src/http/index'
import { ErrorBanner, useRetry } from '../../../src/index'

export function PlaceOrder() {
  const order = useRetry(() => fetch('/api/order', { method: 'POST' }).then(assertOk), { method: 'POST' })
  if (order.state === 'succeeded') return <p>Thank you.</p>
  if (order.error !== undefined) return <ErrorBanner error={order.error} retry={order} />
  return (
    <button type="button" onClick={order.run}>
      Place the order
    </button>
  )
}
