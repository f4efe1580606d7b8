import { gql } from '@faststore/core/api'
import { useLazyQuery_unstable as useLazyQuery } from '@faststore/core/experimental'
import { useEffect } from 'react'
import { ErrorBanner, useRetry } from 'storefront-error-ui'
import type { FastStoreFailure } from 'storefront-error-ui/adapters/faststore'
import { answerOrThrow, fromFastStore } from 'storefront-error-ui/adapters/faststore'
import { Messages } from './Messages'

interface Answer {
  storesNearby: { stores: { id: string; name: string }[] | null; failure: FastStoreFailure | null }
}

const query = gql(`
  query StoresNearbyQuery($postalCode: String!) {
    storesNearby(postalCode: $postalCode) {
      stores {
        id
        name
      }
      failure {
        kind
        status
        code
        retryAt
        readAt
      }
    }
  }
`)

/** A section with data of an API extension. */
export function Stores({ postalCode }: { postalCode: string }) {
  const [ask] = useLazyQuery<Answer, { postalCode: string }>(query, { postalCode })
  const load = async () => answerOrThrow((await fromFastStore(ask({ postalCode })))?.storesNearby)
  const nearby = useRetry(load, { method: 'GET' })
  const { run } = nearby
  useEffect(() => {
    run()
  }, [run])

  return (
    <section className="section layout__section">
      <div className="layout__content">
        <Messages>
          {nearby.error !== undefined && <ErrorBanner error={nearby.error} about="stores" retry={nearby} />}
          <ul>
            {nearby.data?.stores?.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </Messages>
      </div>
    </section>
  )
}
