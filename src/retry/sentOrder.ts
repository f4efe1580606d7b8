import type { Order } from './order'
import { orderOf, warnMissingVariables } from './order'
import type { RetryMemory } from './retryMemory'

/** The order that a session sends, until it has ended. */
export interface SentOrder {
  /** The order of a try: that of the try before, or a new one with other variables. */
  next: () => Order
  /** The order that is asked about. */
  current: () => Order
  /** A success or a definite refusal ends it. */
  end: () => void
}

/** Keeps one key for one order. `isKept` says whether it is kept over a reload, as for every request that changes something. */
export function sentOrder(variables: () => unknown, isKept: () => boolean, memory: RetryMemory | undefined): SentOrder {
  let order: Order | undefined
  const current = () => orderOf(variables(), order ?? memory?.recallOrder())
  return {
    next() {
      order = current()
      // Without a bundler `process` does not exist.
      try {
        if (process.env.NODE_ENV !== 'production') warnMissingVariables(variables(), order)
      } catch {}
      if (isKept()) memory?.keepOrder(order)
      return order
    },
    current() {
      order ??= current()
      return order
    },
    end() {
      if (order && isKept()) memory?.keepOrder(undefined)
      order = undefined
    },
  }
}
