/** Where the root of a fallback is. */
export interface Place {
  parent: Node | null | undefined
  index: number
}

/** The last reset of a boundary. It is kept here, because a reset mounts a new instance of each component. */
export const lastReset: { failure?: string | undefined; at: number; place?: Place } = { at: 0 }
