import type { RefObject } from 'react'
import { Field } from './Store'
import { useShop } from './words/useShop'

interface Props {
  onPlace: () => void
  button?: RefObject<HTMLButtonElement | null> | undefined
}

/** What the shopper has filled in, beside what it comes to. */
export function CheckoutForm({ onPlace, button }: Props) {
  const { words } = useShop()
  return (
    <div className="columns">
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault()
          onPlace()
        }}
      >
        <Field label={words.name} name="name" defaultValue="Ada Lovelace" />
        <Field label={words.address} name="address" defaultValue="12 St James’s Square, London" />
        <button ref={button} type="submit" className="buy">
          {words.placeOrder}
        </button>
      </form>
      <Sum />
    </div>
  )
}

/** What is in the cart and what it comes to. */
export function Sum({ discount = 0 }: { discount?: number }) {
  const { words, price } = useShop()
  const lines: [string, number][] = [
    [words.lamp, 89],
    [words.cloth, 39],
    ...(discount ? [[words.discount, -discount] as [string, number]] : []),
    [words.total, 128 - discount],
  ]
  return (
    <dl className="sum">
      {lines.map(([name, amount]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{price(amount)}</dd>
        </div>
      ))}
    </dl>
  )
}
