import { getShippingSimulation_unstable as getShippingSimulation } from '@faststore/core/experimental'
import { ErrorBanner, useRetry } from 'storefront-error-ui'
import { fromFastStore } from 'storefront-error-ui/adapters/faststore'
import { Messages } from './Messages'

/** A section that asks for the delivery of a product. */
export function Delivery({ postalCode = '22250-040' }: { postalCode?: string }) {
  const items = [{ id: '1', quantity: 1, seller: '1' }]
  const delivery = useRetry(() => fromFastStore(getShippingSimulation({ items, postalCode, country: 'BRA' })), {
    method: 'GET',
  })
  const options = delivery.data?.shipping?.logisticsInfo?.[0]?.slas
  return (
    <section className="section layout__section">
      <div className="layout__content">
        <Messages>
          <button type="button" onClick={() => void delivery.run()}>
            Calcular entrega
          </button>
          {delivery.error !== undefined && <ErrorBanner error={delivery.error} about="delivery" retry={delivery} />}
          <ul>
            {options?.map((option) => (
              <li key={option?.carrier}>{option?.carrier}</li>
            ))}
          </ul>
        </Messages>
      </div>
    </section>
  )
}
