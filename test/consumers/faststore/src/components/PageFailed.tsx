import { useEffect, useState } from 'react'
import { ErrorPage } from 'storefront-error-ui'
import { Messages } from './Messages'

/** What stands on /404 and /500, and at the address of a page that the server could not render. */
export function PageFailed({ status }: { status: 404 | 500 }) {
  const [here, setHere] = useState<Here>({})
  useEffect(() => setHere(readHere()), [])
  const { from, isOwn } = here
  return (
    <Messages>
      <ErrorPage
        status={status}
        // Where the page failed at its own address, a reload asks the server for it again.
        steps={status === 500 && isOwn ? ['refresh', 'home', 'support'] : undefined}
        onBack={from ? () => location.assign(from) : undefined}
      />
    </Messages>
  )
}

interface Here {
  /** The page they came from. */
  from?: string | undefined
  /** Whether this is the address of the page that failed. */
  isOwn?: boolean
}

function readHere(): Here {
  const isOwn = !/^\/(404|500)\/?$/.test(location.pathname)
  try {
    // Anybody can write an address, so only one of this shop counts.
    const { origin, href } = new URL(new URLSearchParams(location.search).get('from') ?? '', location.origin)
    return { isOwn, from: location.search.includes('from=') && origin === location.origin ? href : undefined }
  } catch {
    return { isOwn }
  }
}
