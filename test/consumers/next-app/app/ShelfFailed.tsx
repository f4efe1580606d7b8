'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { ErrorBanner } from 'storefront-error-ui'
import type { PublicOutcome } from 'storefront-error-ui/http'

/** Says why a part of the page could not be rendered, and has the server render it again. */
export function ShelfFailed({ failure }: { failure: PublicOutcome }) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  // Offline, a refresh would leave the shop for the browser's own error page.
  const refresh = () => navigator.onLine && startTransition(() => router.refresh())
  return <ErrorBanner error={failure} pending={isPending} onRetry={refresh} />
}
