import { useCallback, useEffect, useState } from 'react'
import { ErrorBanner } from 'storefront-error-ui'
import { assertOk } from 'storefront-error-ui/http'

interface Product {
  id: string
  name: string
}

export function Shelf() {
  const [{ items, error }, setShelf] = useState<{ items?: Product[]; error?: unknown }>({})
  const load = useCallback(
    () =>
      fetch('/api/shelf')
        .then(assertOk)
        .then((response) => response.json())
        .then(
          (items) => setShelf({ items }),
          (error) => setShelf({ error }),
        ),
    [],
  )
  useEffect(() => void load(), [load])
  if (error !== undefined) return <ErrorBanner error={error} onRetry={load} />
  return (
    <ul>
      {items?.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  )
}
