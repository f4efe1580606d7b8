import type { ReactNode } from 'react'
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useRevalidator } from 'react-router'
import { ErrorFallback, ErrorPage, ErrorUIProvider, OfflineBanner } from 'storefront-error-ui'
import 'storefront-error-ui/styles.css'
import type { Route } from './+types/root'
import { outcomeOf } from './outcomeOf'

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Shop</title>
        <link rel="icon" href="data:," />
        <Meta />
        <Links />
      </head>
      <body>
        <ErrorUIProvider links={{ home: '/' }}>
          <main>
            <OfflineBanner />
            {children}
          </main>
        </ErrorUIProvider>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const { revalidate } = useRevalidator()
  // What is not there now will not be there at the next try.
  if (isRouteErrorResponse(error) && error.status === 404) return <ErrorPage status={404} />
  return <ErrorFallback error={outcomeOf(error)} retry={revalidate} />
}
