import { useRevalidator } from 'react-router'
import { ErrorBanner } from 'storefront-error-ui'
import { get } from '../get'
import { outcomeOf } from '../outcomeOf'
import type { Route } from './+types/home'

export function clientLoader() {
  return get<{ id: string; name: string }[]>('/api/products')
}

export function HydrateFallback() {
  return <h1>Shop</h1>
}

export default function Home({ loaderData }: Route.ComponentProps) {
  return (
    <>
      <h1>Shop</h1>
      <ul>
        {loaderData.map(({ id, name }) => (
          <li key={id}>
            <a href={`/product/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const { revalidate } = useRevalidator()
  return (
    <>
      <h1>Shop</h1>
      <ErrorBanner error={outcomeOf(error)} onRetry={revalidate} />
    </>
  )
}
