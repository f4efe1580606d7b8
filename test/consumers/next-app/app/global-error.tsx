'use client'

import type { ErrorFallbackProps } from 'storefront-error-ui'
import { ErrorFallback } from 'storefront-error-ui'
import 'storefront-error-ui/styles.css'

/** Stands in for the layout too, so that it brings its own page. */
export default function GlobalError(props: ErrorFallbackProps) {
  return (
    <html lang="en">
      <body>
        <title>Shop</title>
        <main>
          <ErrorFallback {...props} />
        </main>
      </body>
    </html>
  )
}
