import { OfflineBanner } from 'storefront-error-ui'
import { Messages } from './Messages'

/** A global section: says on every page that the connection is lost. */
export function Connection() {
  return (
    <Messages>
      <OfflineBanner />
    </Messages>
  )
}
