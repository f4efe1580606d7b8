import type { RetryContext, retryAdvice, retryBudget } from '../../src/http'
import type { RetryBudgetOptions } from '../../src/http/retryBudget'

export interface Rules {
  tellsAtOnce: boolean
  takesBack: boolean
  buttonWaits: boolean
  presses: number
  pressesOne: boolean
  follows: number
  maxFollows: number
  countsOn: boolean
  remembersWait: 'request' | 'page' | false
  recalledTries: number
}

export interface Policy extends Rules {
  name: string
  openPage?: () => unknown
  wait(failure: object, page: unknown): number
}

export const peers: readonly Policy[]

export function ours(
  library: { retryAdvice: typeof retryAdvice; retryBudget: typeof retryBudget },
  options?: {
    name?: string
    advice?: Partial<RetryContext>
    budget?: RetryBudgetOptions
    rules?: Partial<Rules>
  },
): Policy

export const atFirst: Partial<Rules>
