import type { RetryBudgetOptions, RetryContext, retryAdvice, retryBudget } from '../../src/retry'

export interface Rules {
  tellsFrom: number
  takesBack: boolean
  presses: number
  restsFor?: number | undefined
  pressesOne: boolean
  follows: number
  maxFollows: number
  slowStart: boolean
  probes: boolean
  isClient: boolean
  countsOn: boolean
  remembersWait: boolean
  holdsPageFrom: number
  recalledTries: number
  keepsBudget: boolean
  tellsEnd?: (random: () => number) => number
}

export interface Policy extends Rules {
  name: string
  hasBudget?: boolean
  openPage?: () => unknown
  wait(failure: object, page: unknown): number
}

export const peers: readonly Policy[]

interface Options {
  name?: string
  advice?: Partial<RetryContext>
  budget?: RetryBudgetOptions
  learns?: boolean
  otherBudget?: string
  spread?: number
  rules?: Partial<Rules>
}

export function ours(
  library: { retryAdvice: typeof retryAdvice; retryBudget: typeof retryBudget },
  options?: Options,
): Policy

export const atFirst: Partial<Rules>

export const withoutLearning: Options

export const before: Options

export const withStatusPage: Options

export const toldAtOnce: Options
