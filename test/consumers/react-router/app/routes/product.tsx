import { get } from '../get'
import type { Route } from './+types/product'

export function loader({ params }: Route.LoaderArgs) {
  return get<{ name: string }>(`/api/products/${params.id}`)
}

export default function Product({ loaderData }: Route.ComponentProps) {
  return <h1>{loaderData.name}</h1>
}
