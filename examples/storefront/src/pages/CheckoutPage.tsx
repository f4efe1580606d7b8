import { ErrorBanner } from 'storefront-error-ui'
import { useCart } from '../cart/CartContext'
import { CheckoutForm } from '../parts/CheckoutForm'
import { EmptyCart } from '../parts/EmptyCart'
import { Title } from '../parts/Title'
import { useLanguage } from '../words/LanguageContext'

export function CheckoutPage() {
  const { words } = useLanguage()
  const { cart, error, retry } = useCart()
  return (
    <>
      <Title>{words.checkout}</Title>
      {!cart && error !== undefined && <ErrorBanner error={error} retry={retry} />}
      {!cart && error === undefined && <p className="waiting">{words.loading}</p>}
      {cart?.items.length === 0 && (
        <>
          <EmptyCart />
          <p>
            {words.justOrdered} <a href="/orders">{words.orders}</a>
          </p>
        </>
      )}
      {cart && cart.items.length > 0 && <CheckoutForm cart={cart} />}
    </>
  )
}
