import type { ReactNode } from 'react'
import { ErrorUIProvider } from 'storefront-error-ui'
import { aboutPtBR } from 'storefront-error-ui/about/pt-BR'
import { ptBR } from 'storefront-error-ui/locales/pt-BR'

const links = { home: '/', search: '/s', signIn: '/login', support: '/help' }

/** The words and the steps of the shop. Nothing of FastStore stands around all sections, so each brings them. */
export function Messages({ children }: { children: ReactNode }) {
  return (
    <ErrorUIProvider messages={ptBR} about={aboutPtBR} links={links}>
      {children}
    </ErrorUIProvider>
  )
}
