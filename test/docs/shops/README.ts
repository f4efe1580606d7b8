// What the code of README.md takes from the shop. It is compiled below each block of the page.
import type { ReactNode as Rendered } from 'react'

export declare function Shop(): Rendered
export declare function Products(props: { items: Product[] | undefined }): Rendered
export declare const root: HTMLElement
export declare const url: string
export declare const body: string
export declare function openCart(): void
export declare function openOrder(order: { id: string }): void
export declare function placeOrder(
  cart: Cart,
  request: { signal: AbortSignal; idempotencyKey: string },
): Promise<{ id: string }>

interface Product {
  id: string
  name: string
}

interface Cart {
  id: string
}
