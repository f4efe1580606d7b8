import type { Metadata } from 'next'
import { Suspense } from 'react'
import { ErrorUIProvider, OfflineBanner } from 'storefront-error-ui'
import './globals.css'
import 'storefront-error-ui/styles.css'
import { ShopName } from './ShopName'

export const metadata: Metadata = { title: 'Shop' }

export default function RootLayout({ children }: LayoutProps<'/'>) {
  return (
    <html lang="en">
      <body>
        <ErrorUIProvider links={{ home: '/' }}>
          <header>
            <Suspense fallback="Shop">
              <ShopName />
            </Suspense>
          </header>
          <main>
            <OfflineBanner />
            {children}
          </main>
        </ErrorUIProvider>
      </body>
    </html>
  )
}
