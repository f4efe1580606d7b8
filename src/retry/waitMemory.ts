import { readOutcome } from '../http/readOutcome'
import type { WaitMemory } from './retrySession'

/**
 * Keeps the wait of a request with a name for as long as its tab is open, since a shopper who is kept waiting loads the page
 * again, and that must not send earlier than `Retry-After` asks. Keeps the kind, the status and the moment, nothing else.
 */
export function waitMemory(key: string): WaitMemory {
  const name = `storefront-error-ui:wait:${key}`
  return {
    recall() {
      try {
        const { kind, status, retryAt } = readOutcome(JSON.parse(sessionStorage.getItem(name) ?? 'null'))
        return retryAt && retryAt > Date.now() ? { kind, status, retryAt } : undefined
      } catch {
        // Storage may be forbidden, and what it holds may be anybody's.
        return undefined
      }
    },
    keep(outcome) {
      try {
        if (outcome?.retryAt) {
          const { kind, status, retryAt } = outcome
          sessionStorage.setItem(name, JSON.stringify({ kind, status, retryAt }))
        } else sessionStorage.removeItem(name)
      } catch {}
    },
  }
}
