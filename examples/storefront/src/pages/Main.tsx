import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { ErrorPage, OfflineBanner } from 'storefront-error-ui'
import { usePath } from '../router/usePath'
import { CartPage } from './CartPage'
import { CheckoutPage } from './CheckoutPage'
import { HomePage } from './HomePage'
import { OrdersPage } from './OrdersPage'
import { ProductPage } from './ProductPage'
import { SearchPage } from './SearchPage'
import { SignInPage } from './SignInPage'
import { SupportPage } from './SupportPage'

const pages: Record<string, () => ReactNode> = {
  '/': () => <HomePage />,
  '/search': () => <SearchPage />,
  '/cart': () => <CartPage />,
  '/checkout': () => <CheckoutPage />,
  '/orders': () => <OrdersPage />,
  '/sign-in': () => <SignInPage />,
  '/support': () => <SupportPage />,
}

/** The page for the address. */
export function Main() {
  const { path } = usePath()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(path)

  useEffect(() => {
    if (shown.current === path) return
    shown.current = path
    // A new page is read from its start, as it would be after a real page load.
    main.current?.focus({ preventScroll: true })
  }, [path])

  return (
    <main id="main" ref={main} tabIndex={-1}>
      <OfflineBanner />
      <Page key={path} path={path} />
    </main>
  )
}

function Page({ path }: { path: string }) {
  const id = /^\/product\/([\w-]+)$/.exec(path)?.[1]
  if (id) return <ProductPage id={id} />
  return pages[path]?.() ?? <ErrorPage status={404} />
}
