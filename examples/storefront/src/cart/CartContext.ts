import { createContext, useContext } from 'react'
import type { Retry } from 'storefront-error-ui'
import type { Cart } from '../api/checkout'

export interface CartState {
  /** The cart as it was last seen; it stays while a request for it fails. */
  cart: Cart | undefined
  error: unknown
  /** The tries of the request for the cart. */
  retry: Retry
  reload: () => void
  add: (productId: string) => Promise<void>
  /** Adds after a try of which it is unclear whether it arrived: looks first, so that nothing is added twice. */
  addAgain: (productId: string) => Promise<void>
  setQuantity: (index: number, quantity: number) => Promise<void>
}

export const CartContext = createContext<CartState | undefined>(undefined)

export function useCart(): CartState {
  const cart = useContext(CartContext)
  if (!cart) throw new Error('useCart needs a CartProvider around it.')
  return cart
}
