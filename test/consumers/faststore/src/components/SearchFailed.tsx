import { useRouter } from 'next/router'
import { useEffect, useSyncExternalStore } from 'react'
import { ErrorBanner } from 'storefront-error-ui'
import { watchOperation } from 'storefront-error-ui/adapters/faststore'
import { Messages } from './Messages'

const search = watchOperation('ClientProductGalleryQuery')

/** A global section: says that the search failed. FastStore shows no section of the search page then, and goes on waiting. */
export function SearchFailed() {
  const error = useSyncExternalStore(search.subscribe, search.read, search.readInitial)
  const { asPath } = useRouter()
  // biome-ignore lint/correctness/useExhaustiveDependencies: on another page it is over
  useEffect(() => search.dismiss(), [asPath])
  return (
    <Messages>
      {error !== undefined && (
        <section className="section layout__section">
          <div className="layout__content">
            <ErrorBanner error={error} about="search" method="GET" onRetry={() => location.reload()} />
          </div>
        </section>
      )}
    </Messages>
  )
}
