import { useRef } from 'react'
import { StatusNotice } from 'storefront-error-ui'
import type { Cart } from '../api/checkout'
import { saveCart } from '../api/checkout'
import { useAction } from '../api/useAction'
import { useLanguage } from '../words/LanguageContext'

/** The server answers 201: a copy of the cart is kept. */
export function SaveCart({ cart }: { cart: Cart }) {
  const { words } = useLanguage()
  const button = useRef<HTMLButtonElement>(null)
  const save = useAction(() => saveCart(cart))

  async function again() {
    if (await save.again()) button.current?.focus()
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className="button button-quiet"
        aria-disabled={save.pending || undefined}
        onClick={() => save.run()}
      >
        {words.saveCart}
      </button>
      {save.error !== undefined && <StatusNotice error={save.error} onRetry={again} onDismiss={save.clear} />}
      {save.result !== undefined && <StatusNotice status={save.result} onDismiss={save.clear} />}
    </>
  )
}
