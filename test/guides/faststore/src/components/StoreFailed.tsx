import { useEffect, useState } from 'react'
import { ErrorPage } from 'storefront-error-ui'

/** A section for /500, where FastStore sends people when a page of the shop could not be shown. */
export function StoreFailed() {
  const [from, setFrom] = useState<string>()
  useEffect(() => setFrom(readFrom()), [])
  return (
    <ErrorPage
      status={500}
      steps={['home', 'support']}
      links={{ home: '/', support: '/help' }}
      onBack={from ? () => location.assign(from) : undefined}
    />
  )
}

/** The page they came from. Anybody can write an address, so only one of this shop counts. */
function readFrom(): string | undefined {
  try {
    const { origin, href } = new URL(new URLSearchParams(location.search).get('from') ?? '', location.origin)
    return location.search.includes('from=') && origin === location.origin ? href : undefined
  } catch {
    return undefined
  }
}
