import { ErrorUIProvider } from 'storefront-error-ui'
import { ptBR } from 'storefront-error-ui/locales/pt-BR'
import 'storefront-error-ui/styles.css'
import type { ReactNode } from 'react'

const links = { home: '/', search: '/s', signIn: '/login', checkOrders: '/account/orders', support: '/help' }

export function App({ children }: { children: ReactNode }) {
  return (
    <ErrorUIProvider messages={ptBR} links={links}>
      {children}
    </ErrorUIProvider>
  )
}
