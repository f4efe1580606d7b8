import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { ErrorUIProvider, OfflineBanner } from 'storefront-error-ui'
import 'storefront-error-ui/styles.css'
import { get } from '../lib/get'

export const metadata: Metadata = { title: 'Shop' }

export default async function Layout({ children }: { children: ReactNode }) {
  await connection()
  const shop = await get<{ name: string }>('/api/shop')
  return (
    <html lang="en">
      <body>
        <ErrorUIProvider links={{ home: '/' }}>
          <header>{shop.name}</header>
          <main>
            <OfflineBanner />
            {children}
          </main>
        </ErrorUIProvider>
      </body>
    </html>
  )
}
