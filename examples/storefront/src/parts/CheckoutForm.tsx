import { useEffect, useRef } from 'react'
import { useRetry } from 'storefront-error-ui'
import type { Cart } from '../api/checkout'
import { placeOrder } from '../api/placeOrder'
import { navigate } from '../router/usePath'
import { useLanguage } from '../words/LanguageContext'
import { Field } from './Field'
import { OrderFailed } from './OrderFailed'
import { OrderSummary } from './OrderSummary'

export function CheckoutForm({ cart }: { cart: Cart }) {
  const { words } = useLanguage()
  const form = useRef<HTMLFormElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const order = useRetry(({ signal }) => placeOrder(cart, signal), {
    method: 'POST',
    key: `order ${cart.orderFormId}`,
  })
  const { state, error } = order

  useEffect(() => {
    if (state === 'succeeded') navigate('/orders')
  }, [state])

  return (
    <div className="columns">
      <form
        ref={form}
        className="fields"
        onSubmit={(event) => {
          event.preventDefault()
          order.run()
        }}
      >
        <Field label={words.name} name="name" autoComplete="name" defaultValue="Ada Lovelace" />
        <Field label={words.email} name="email" type="email" autoComplete="email" defaultValue="ada@example.com" />
        <Field
          label={words.address}
          name="address"
          autoComplete="street-address"
          defaultValue="12 St James’s Square, London"
        />
        <button ref={button} type="submit" className="button" aria-disabled={state === 'sending' || undefined}>
          {state === 'sending' ? words.placing : words.placeOrder}
        </button>
      </form>
      <OrderSummary cart={cart} />
      {error !== undefined && (
        <OrderFailed order={order} firstField={() => form.current?.querySelector('input')} returnFocus={button} />
      )}
    </div>
  )
}
