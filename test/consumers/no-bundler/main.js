import { createElement as h } from 'react'
// Each part from its own file: the dialog's dependency cannot be loaded without a bundler.
import { ErrorPage } from 'storefront-error-ui/components/ErrorPage.js'
import { OfflineBanner } from 'storefront-error-ui/components/OfflineBanner.js'
import { ErrorUIProvider } from 'storefront-error-ui/hooks/ErrorUIProvider.js'
import { Product } from './Product.js'
import { Shelf } from './Shelf.js'

const { pathname, searchParams } = new URL(location.href)

function Page() {
  if (pathname !== '/') return h(ErrorPage, { status: 404 })
  const id = searchParams.get('product')
  return id ? h(Product, { id }) : h(Shelf)
}

globalThis.ReactDOM.createRoot(document.getElementById('root')).render(
  h(ErrorUIProvider, { links: { home: '/' } }, h(OfflineBanner), h(Page)),
)
