import { useRef } from 'react'
import { placeOrder } from '../api/checkout'
import { useAction } from '../api/useAction'
import { useCart } from '../cart/CartContext'
import { EmptyCart } from '../parts/EmptyCart'
import { Field } from '../parts/Field'
import { OrderFailed } from '../parts/OrderFailed'
import { OrderSummary } from '../parts/OrderSummary'
import { Title } from '../parts/Title'
import { navigate } from '../router/usePath'
import { useLanguage } from '../words/LanguageContext'

export function CheckoutPage() {
  const { words } = useLanguage()
  const { cart, reload } = useCart()
  const form = useRef<HTMLFormElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const order = useAction(placeOrder)

  async function arrive(send: Promise<boolean>) {
    if (!(await send)) return
    navigate('/orders')
    await reload()
  }

  if (!cart?.items.length) {
    return (
      <>
        <Title>{words.checkout}</Title>
        {cart ? <EmptyCart /> : <p className="waiting">{words.loading}</p>}
      </>
    )
  }
  return (
    <>
      <Title>{words.checkout}</Title>
      <div className="columns">
        <form
          ref={form}
          className="fields"
          onSubmit={(event) => {
            event.preventDefault()
            arrive(order.run(cart))
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
          <button ref={button} type="submit" className="button" aria-disabled={order.pending || undefined}>
            {order.pending ? words.placing : words.placeOrder}
          </button>
        </form>
        <OrderSummary cart={cart} />
      </div>
      {order.error !== undefined && (
        <OrderFailed
          error={order.error}
          onClose={order.clear}
          onRetry={() => arrive(order.again())}
          firstField={() => form.current?.querySelector('input')}
          returnFocus={button}
        />
      )}
    </>
  )
}
