import type { Cart } from '../api/checkout'
import { useLanguage } from '../words/LanguageContext'

export function OrderSummary({ cart }: { cart: Cart }) {
  const { words, money } = useLanguage()
  return (
    <section className="summary" aria-label={words.yourOrder}>
      <ul>
        {cart.items.map(({ productId, name, quantity, price }) => (
          <li key={productId}>
            <span>
              {quantity} × {name}
            </span>
            <span>{money(price * quantity)}</span>
          </li>
        ))}
      </ul>
      <p className="total">
        <span>{words.total}</span> <strong>{money(cart.value)}</strong>
      </p>
    </section>
  )
}
