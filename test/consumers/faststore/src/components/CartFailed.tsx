import { cartStore_unstable as cartStore } from '@faststore/core/experimental'
import { useSyncExternalStore } from 'react'
import { ErrorBanner, ErrorDialog } from 'storefront-error-ui'
import { aboutPtBR } from 'storefront-error-ui/about/pt-BR'
import { watchCart } from 'storefront-error-ui/adapters/faststore'
import { Messages } from './Messages'

// In the module: in an effect, the first check of the cart would be over.
const cart = watchCart(cartStore)
const { saved } = aboutPtBR.subjects.cart

/** A global section: says that the cart was not updated, above its drawer too, or that it could not be checked. */
export function CartFailed() {
  const error = useSyncExternalStore(cart.subscribe, cart.read, cart.readInitial)
  return (
    <Messages>{error !== undefined && (cart.isChange() ? <Change error={error} /> : <Check error={error} />)}</Messages>
  )
}

function Change({ error }: { error: unknown }) {
  return <ErrorDialog error={error} heading={saved} method="PUT" onRetry={cart.retry} onOpenChange={cart.dismiss} />
}

function Check({ error }: { error: unknown }) {
  return <ErrorBanner error={error} about="cart" method="GET" compact onRetry={cart.retry} />
}
