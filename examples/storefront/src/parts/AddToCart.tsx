import { useRef } from 'react'
import { StatusNotice } from 'storefront-error-ui'
import { useAction } from '../api/useAction'
import { useCart } from '../cart/CartContext'
import { useLanguage } from '../words/LanguageContext'

export function AddToCart({ productId }: { productId: string }) {
  const { words } = useLanguage()
  const { add, addAgain } = useCart()
  const button = useRef<HTMLButtonElement>(null)
  const adding = useAction(async (again: boolean) => {
    await (again ? addAgain(productId) : add(productId))
    return true
  })

  async function again() {
    if (await adding.run(true)) button.current?.focus()
  }

  return (
    <div className="add">
      <button
        ref={button}
        type="button"
        className="button"
        aria-disabled={adding.pending || undefined}
        onClick={() => adding.run(adding.error !== undefined)}
      >
        {adding.pending ? words.adding : words.addToCart}
      </button>
      <p role="status">
        {adding.result && (
          <>
            {words.added} <a href="/cart">{words.goToCart}</a>
          </>
        )}
      </p>
      {adding.error !== undefined && <StatusNotice error={adding.error} onRetry={again} onDismiss={adding.clear} />}
    </div>
  )
}
