import type { ReactNode } from 'react'
import './Shop.css'

/** A box as wide as the narrowest phone. */
export function Phone({ children }: { children: ReactNode }) {
  return <div className="phone">{children}</div>
}

/** A row of products under a heading. */
export function Shelf({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="shelf">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </div>
  )
}

export function Product({ name, price, hue }: { name: string; price: string; hue: number }) {
  return (
    <li className="product">
      <span className="picture" style={{ '--hue': hue } as React.CSSProperties} />
      <span>{name}</span>
      <span>{price}</span>
    </li>
  )
}

/** One line of a cart, with what there is to say about it below. */
export function CartLine({ children }: { children: ReactNode }) {
  return (
    <div className="cart-line">
      <span className="picture" style={{ '--hue': 140 } as React.CSSProperties} />
      <div>
        <p>Linen tablecloth, sage</p>
        <label>
          Quantity <input type="number" defaultValue={3} min={1} />
        </label>
      </div>
      <p>€ 117.00</p>
      <div className="about">{children}</div>
    </div>
  )
}
