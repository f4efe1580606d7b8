// The recipes of the docs, as modules: see blockModules.ts. test/docs/docs.test.ts checks their types.
declare module '*&block' {
  import type { ComponentType } from 'react'

  // biome-ignore lint/suspicious/noExplicitAny: each block has other props
  export const App: ComponentType<any>, AddressForm: typeof App, LanguageSwitch: typeof App, Nearby: typeof App
  // biome-ignore lint/suspicious/noExplicitAny: as above
  export const PlaceOrder: ComponentType<any>, Boundary: typeof PlaceOrder, ErrorBoundary: typeof PlaceOrder
  // biome-ignore lint/suspicious/noExplicitAny: a route of TanStack Router
  export const Route: any
  const Default: typeof App
  export default Default
}
