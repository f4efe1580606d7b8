import type { Outcome } from '../http/Outcome'
import { readFailure } from '../http/readFailure'
import { readProperty, readText } from '../http/readProperty'
import type { Order } from './order'

/** What is kept of a request over a reload of the page. */
export interface KeptFailure {
  outcome: Outcome
  /** Whether the request may have taken effect, and the shopper has not confirmed since that they checked. */
  isUnclear: boolean
}

/** Keeps a failure over a reload of the page, and one that is unclear in the other tabs too. */
export interface RetryMemory {
  recall: () => KeptFailure | undefined
  /** `undefined` forgets it. Of the outcome only the kind, the status and the moment are kept. */
  keep: (failure: KeptFailure | undefined) => void
  recallOrder: () => Order | undefined
  /** Keeps the key of an order that was sent until it has ended. `undefined` forgets it. */
  keepOrder: (order: Order | undefined) => void
}

const prefix = 'storefront-error-ui:'
/** In milliseconds: a day. By then the shopper has seen their orders or their e-mail. */
const longest = 86_400_000

/**
 * The memory of a request with a name. A wait is kept for as long as the tab is open: a shopper who is kept waiting reloads the page, and
 * that must not send earlier than `Retry-After` asks. That a request may have taken effect, and the idempotency key of an order, are kept
 * for a day and for all tabs: a reload must not send an order a second time, nor with another key.
 */
export function retryMemory(key: string): RetryMemory {
  const wait = `${prefix}wait:${key}`
  const unclear = `${prefix}unclear:${key}`
  const sent = `${prefix}order:${key}`
  return {
    recall() {
      try {
        const doubt = read(localStorage, unclear)
        if (isRecent(doubt)) return { outcome: readKept(doubt), isUnclear: true }
        const outcome = readKept(read(sessionStorage, wait))
        const isKept = outcome.retryAt !== undefined && outcome.retryAt > Date.now()
        return isKept ? { outcome, isUnclear: false } : undefined
      } catch {
        // Storage may be forbidden, and other scripts may have written there.
        return undefined
      }
    },
    keep(failure) {
      const { outcome, isUnclear } = failure ?? {}
      write('sessionStorage', wait, outcome?.retryAt ? pick(outcome) : undefined)
      write('localStorage', unclear, isUnclear && outcome ? { ...pick(outcome), at: Date.now() } : undefined)
    },
    recallOrder() {
      try {
        const order = read(localStorage, sent)
        return isRecent(order) ? readOrder(order) : undefined
      } catch {
        return undefined
      }
    },
    keepOrder(order) {
      write('localStorage', sent, order && { ...order, at: Date.now() })
    },
  }
}

/** Forgets all that is kept of requests with a name. */
export function forgetKept(): void {
  for (const name of ['sessionStorage', 'localStorage'] as const) {
    try {
      const storage = globalThis[name]
      const own = Object.keys(storage).filter((key) => /^storefront-error-ui:(wait|unclear|order):/.test(key))
      for (const key of own) storage.removeItem(key)
    } catch {
      // Storage may be forbidden.
    }
  }
}

function read(storage: Storage, name: string): unknown {
  return JSON.parse(storage.getItem(name) ?? 'null')
}

function readKept(kept: unknown): Outcome {
  return pick(readFailure(kept))
}

/** A clock that was set counts as well: a record of the future is as old as it is ahead. */
function isRecent(kept: unknown): boolean {
  return Math.abs(Date.now() - (readProperty(kept, 'at') as number)) < longest
}

function readOrder(kept: unknown): Order | undefined {
  const idempotencyKey = readText(kept, 'idempotencyKey')
  const variables = readText(kept, 'variables')
  return idempotencyKey && variables ? { idempotencyKey, variables } : undefined
}

function pick({ kind, status, retryAt }: Outcome): Outcome {
  return { kind, status, retryAt }
}

function write(storage: 'sessionStorage' | 'localStorage', name: string, value: object | undefined): void {
  try {
    if (value) globalThis[storage].setItem(name, JSON.stringify(value))
    else globalThis[storage].removeItem(name)
  } catch {
    // Storage may be forbidden or full.
  }
}
