import type { Outcome } from '../http/Outcome'
import { readFailure } from '../http/readFailure'
import { readProperty } from '../http/readProperty'

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
  keep: (outcome: Outcome | undefined, isUnclear?: boolean) => void
}

const prefix = 'storefront-error-ui:'
/** In milliseconds: a day. Whoever comes back later than that has seen their orders, or their e-mail. */
const longest = 86_400_000

/**
 * The memory of a request with a name. A wait is kept for as long as the tab is open, since a shopper who is kept waiting loads the page
 * again, and that must not send earlier than `Retry-After` asks. That a request may have taken effect is kept for all tabs and for a
 * day, since a reload must not send an order a second time.
 */
export function retryMemory(key: string): RetryMemory {
  const [wait, unclear] = ['wait', 'unclear'].map((what) => `${prefix}${what}:${key}`) as [string, string]
  return {
    recall() {
      try {
        const doubt = read(localStorage, unclear)
        const at = readProperty(doubt, 'at') as number
        const age = Date.now() - at
        if (age < longest && age > -longest) return { outcome: readKept(doubt), isUnclear: true }
        const outcome = readKept(read(sessionStorage, wait))
        return outcome.retryAt && outcome.retryAt > Date.now() ? { outcome, isUnclear: false } : undefined
      } catch {
        // Storage may be forbidden, and other scripts may have written there.
        return undefined
      }
    },
    keep(outcome, isUnclear) {
      write('sessionStorage', wait, outcome?.retryAt ? pick(outcome) : undefined)
      write('localStorage', unclear, isUnclear && outcome ? { ...pick(outcome), at: Date.now() } : undefined)
    },
  }
}

/** Forgets all that is kept of requests with a name. */
export function forgetKept(): void {
  for (const name of ['sessionStorage', 'localStorage'] as const) {
    try {
      const storage = globalThis[name]
      const own = Object.keys(storage).filter(
        (key) => key.startsWith(`${prefix}wait:`) || key.startsWith(`${prefix}unclear:`),
      )
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
