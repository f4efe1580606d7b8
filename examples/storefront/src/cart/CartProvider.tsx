import type { ReactNode } from 'react'
import { useMemo } from 'react'
import type { Cart } from '../api/checkout'
import { addItem, getCart, updateItem } from '../api/checkout'
import { useRequest } from '../api/useRequest'
import type { CartState } from './CartContext'
import { CartContext } from './CartContext'

export function CartProvider({ children }: { children: ReactNode }) {
  const { data: cart, error, retry, reload, replace } = useRequest(getCart)
  const value = useMemo<CartState>(
    () => ({
      cart,
      error,
      retry,
      reload,
      async add(productId) {
        const { orderFormId } = cart ?? (await getCart())
        replace(await addItem(orderFormId, productId))
      },
      async addAgain(productId) {
        const now = await getCart()
        const arrived = quantity(now, productId) > quantity(cart, productId)
        replace(arrived ? now : await addItem(now.orderFormId, productId))
      },
      async setQuantity(index, quantity) {
        if (cart) replace(await updateItem(cart.orderFormId, index, quantity))
      },
    }),
    [cart, error, retry, reload, replace],
  )
  return <CartContext value={value}>{children}</CartContext>
}

function quantity(cart: Cart | undefined, productId: string) {
  return cart?.items.find((item) => item.productId === productId)?.quantity ?? 0
}
