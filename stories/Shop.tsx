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

interface ProductProps {
  name: string
  price: string
  hue: number
  shape?: Shape | undefined
}

export function Product({ name, price, hue, shape }: ProductProps) {
  return (
    <li className="product">
      <Picture hue={hue} shape={shape} />
      <span>{name}</span>
      <span>{price}</span>
    </li>
  )
}

interface CartLineProps {
  children: ReactNode
  name?: string | undefined
  price?: string | undefined
  quantity?: string | undefined
  count?: number | undefined
  hue?: number | undefined
  shape?: Shape | undefined
}

/** One line of a cart, with what there is to say about it below. */
export function CartLine({
  children,
  name = 'Linen tablecloth, sage',
  price = '€ 117.00',
  quantity = 'Quantity',
  count = 3,
  hue = 140,
  shape,
}: CartLineProps) {
  return (
    <div className="cart-line">
      <Picture hue={hue} shape={shape} />
      <div>
        <p>{name}</p>
        <label>
          {quantity} <input type="number" defaultValue={count} min={1} />
        </label>
      </div>
      <p>{price}</p>
      <div className="about">{children}</div>
    </div>
  )
}

const shapes = {
  lamp: 'M14 12h12l5 13H9zM20 25v14M13 40h14',
  table: 'M6 20h28v3H6zM10 23 8 42M30 23l2 19M20 23v18',
  throw:
    'M11 16h18a4 4 0 0 1 0 8H11a4 4 0 0 1 0-8zM11 24h18a4 4 0 0 1 0 8H11a4 4 0 0 1 0-8zM12 32v5M17 32v5M23 32v5M28 32v5',
  cloth: 'M8 18h24l3 18-5-4-5 4-5-4-5 4-5-4-5 4zM8 18l3-3h18l3 3',
}

export type Shape = keyof typeof shapes

/** Stands for a photograph of a product; says nothing, since its name stands beside it. */
export function Picture({ hue, shape }: { hue: number; shape?: Shape | undefined }) {
  return (
    <span className="picture" style={{ '--hue': hue } as React.CSSProperties}>
      {shape && (
        <svg viewBox="0 0 40 50" aria-hidden="true">
          <path d={shapes[shape]} />
        </svg>
      )}
    </span>
  )
}
