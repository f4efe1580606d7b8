// What the code of docs/boundaries.md takes from the shop. It is compiled below each block of the page.
import type { ReactNode as Rendered } from 'react'

export declare function Shelf(): Rendered
