import type { ReactNode } from 'react'
import { useEffect, useMemo, useRef } from 'react'
import { useErrorUI } from '../../src/hooks/ErrorUIContext'
import { ErrorUIProvider } from '../../src/hooks/ErrorUIProvider'
import type { Shape } from '../Shop'
import { Product, Shelf } from '../Shop'
import './Store.css'
import { reasonsIn } from './words/reasonsIn'
import type { ShopWords } from './words/ShopWords'
import { useShop } from './words/useShop'

interface StoreProps {
  children: ReactNode
  /** Above the page, where what concerns all of it stands. */
  top?: ReactNode | undefined
  /** How many things are in the cart. */
  inCart?: number | undefined
  /** Whether there is only the page itself, as where a shopper is to finish something. */
  isBare?: boolean | undefined
}

/** A page of the shop: what stands on every page, and the words of the checkout for what fails on this one. */
export function Store({ children, top, inCart = 0, isBare }: StoreProps) {
  const { words } = useShop()
  const { locale } = useErrorUI()
  const reasons = useMemo(() => reasonsIn(locale), [locale])
  const departments = [words.lamps, words.tables, words.textiles]
  return (
    <ErrorUIProvider reasons={reasons}>
      <div className="store">
        <a className="store-skip" href="#content">
          {words.skip}
        </a>
        {top}
        <header>
          <a className="store-brand" href="#home">
            Hearth &amp; Loom
          </a>
          {!isBare && (
            <nav aria-label={words.departments}>
              {departments.map((department) => (
                <a key={department} href="#department">
                  {department}
                </a>
              ))}
            </nav>
          )}
          {!isBare && (
            <a className="store-cart" href="#cart">
              {words.cart} ({inCart})
            </a>
          )}
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer>Hearth &amp; Loom</footer>
      </div>
    </ErrorUIProvider>
  )
}

/** The title of a page. One that comes in place of another page takes the focus, so that a screen reader reads it. */
export function Title({ children, isNew }: { children: ReactNode; isNew?: boolean | undefined }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isNew) title.current?.focus()
  }, [isNew])
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  )
}

interface FieldProps extends React.ComponentPropsWithRef<'input'> {
  label: string
}

export function Field({ label, ...rest }: FieldProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input dir="auto" {...rest} />
    </label>
  )
}

const goods: readonly { name: keyof ShopWords & Shape; price: number; hue: number }[] = [
  { name: 'lamp', price: 89, hue: 38 },
  { name: 'table', price: 129, hue: 25 },
  { name: 'throw', price: 64, hue: 215 },
  { name: 'cloth', price: 39, hue: 140 },
]

/** A row of what the shop sells. */
export function Goods({ title, count = 4, from = 0 }: { title: string; count?: number; from?: number }) {
  const { words, price } = useShop()
  const shown = Array.from({ length: count }, (_, index) => goods[(from + index) % goods.length] as (typeof goods)[0])
  return (
    <Shelf title={title}>
      {shown.map(({ name, hue, ...good }) => (
        <Product key={name} name={words[name]} price={price(good.price)} hue={hue} shape={name} />
      ))}
    </Shelf>
  )
}
