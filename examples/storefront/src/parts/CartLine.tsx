import type { CartItem } from '../api/checkout'
import { useLanguage } from '../words/LanguageContext'
import { ProductPicture } from './ProductPicture'

interface Props {
  item: CartItem
  onQuantity: (quantity: number) => void
}

export function CartLine({ item: { productId, name, detailUrl, quantity, price }, onQuantity }: Props) {
  const { words, money } = useLanguage()
  const withName = (text: string) => text.replace('{name}', name)
  return (
    <li className="line">
      <ProductPicture slug={detailUrl.split('/')[1] ?? ''} />
      <div>
        <a href={`/product/${productId}`}>{name}</a>
        <p className="quiet">{money(price)}</p>
      </div>
      <fieldset className="quantity">
        <legend className="hidden">{name}</legend>
        <button type="button" aria-label={withName(words.fewer)} onClick={() => onQuantity(quantity - 1)}>
          −
        </button>
        <output aria-label={words.quantity.replace('{count}', String(quantity))}>{quantity}</output>
        <button type="button" aria-label={withName(words.more)} onClick={() => onQuantity(quantity + 1)}>
          +
        </button>
      </fieldset>
      <button type="button" className="plain" aria-label={withName(words.remove)} onClick={() => onQuantity(0)}>
        {words.removeShort}
      </button>
      <strong>{money(price * quantity)}</strong>
    </li>
  )
}
