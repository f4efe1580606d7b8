import { cartStore_unstable as cartStore } from '@faststore/core/experimental'
import { useSyncExternalStore } from 'react'
import { ErrorDialog } from 'storefront-error-ui'
import { aboutPtBR } from 'storefront-error-ui/about/pt-BR'
import { watchCart } from 'storefront-error-ui/adapters/faststore'
import { Messages } from './Messages'

// In the module: in an effect, the first validation of the cart would be over.
const cart = watchCart(cartStore)

/** A global section: says that the cart was not updated, above the drawer of the cart too. */
export function CartFailed() {
  const error = useSyncExternalStore(cart.subscribe, cart.read, cart.readInitial)
  return (
    <Messages>
      {error !== undefined && (
        <ErrorDialog
          error={error}
          heading={aboutPtBR.subjects.cart.saved}
          method="PUT"
          onRetry={cart.retry}
          onOpenChange={cart.dismiss}
        />
      )}
    </Messages>
  )
}
