import { gql } from '@faststore/core/api'
import { useLazyQuery_unstable as useLazyQuery } from '@faststore/core/experimental'
import { useEffect } from 'react'
import { ErrorBanner, ErrorUIProvider, useRetry } from 'storefront-error-ui'

interface Answer {
  storesNearby: { id: string; name: string }[]
}

const query = gql(`
  query StoresNearbyQuery($postalCode: String!) {
    storesNearby(postalCode: $postalCode) {
      id
      name
    }
  }
`)

/** A section. Nothing of FastStore stands around all sections, so each brings its provider. */
export function Stores({ postalCode }: { postalCode: string }) {
  const [ask, { data }] = useLazyQuery<Answer, { postalCode: string }>(query, { postalCode })
  const stores = useRetry(() => ask({ postalCode }), { method: 'GET' })
  const { run } = stores
  useEffect(() => {
    run()
  }, [run])

  return (
    <ErrorUIProvider links={{ home: '/', search: '/s', signIn: '/login', support: '/help' }}>
      {stores.error !== undefined && <ErrorBanner error={stores.error} retry={stores} />}
      <ul>
        {data?.storesNearby.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </ErrorUIProvider>
  )
}
