import { useRef } from 'react'
import { ErrorBanner, StatusNotice } from 'storefront-error-ui'
import { useAction } from '../api/useAction'
import { useCart } from '../cart/CartContext'
import { CartLine } from '../parts/CartLine'
import { EmptyCart } from '../parts/EmptyCart'
import { GiftNote } from '../parts/GiftNote'
import { SaveCart } from '../parts/SaveCart'
import { Title } from '../parts/Title'
import { useReturnFocus } from '../parts/useReturnFocus'
import { useLanguage } from '../words/LanguageContext'

export function CartPage() {
  const { words, money } = useLanguage()
  const { cart, error, retry, setQuantity } = useCart()
  const title = useRef<HTMLHeadingElement>(null)
  const update = useAction(setQuantity)
  const focus = useReturnFocus(error !== undefined, title)

  async function again() {
    // What had the focus goes away with the message.
    if (await update.again()) title.current?.focus()
  }

  return (
    <>
      <Title ref={title}>{words.cart}</Title>
      {error !== undefined && <ErrorBanner {...focus} error={error} retry={retry} />}
      {update.error !== undefined && <StatusNotice error={update.error} onRetry={again} onDismiss={update.clear} />}
      {cart?.items.length === 0 && <EmptyCart />}
      {cart && cart.items.length > 0 && (
        <div className="columns">
          <div>
            <ul className="lines">
              {cart.items.map((item, index) => (
                <CartLine
                  key={item.productId}
                  item={item}
                  onQuantity={async (quantity) => {
                    const done = await update.run(index, quantity)
                    if (done && quantity === 0) title.current?.focus()
                  }}
                />
              ))}
            </ul>
            <GiftNote cartId={cart.orderFormId} />
          </div>
          <section className="summary" aria-label={words.yourOrder}>
            <p className="total">
              <span>{words.total}</span> <strong>{money(cart.value)}</strong>
            </p>
            <a className="button" href="/checkout">
              {words.toCheckout}
            </a>
            <SaveCart cart={cart} />
          </section>
        </div>
      )}
    </>
  )
}
