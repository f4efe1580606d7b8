import type { Outcome } from '../http/Outcome'
import type { RetryAdvice } from './retryAdvice'
import type { KeptFailure } from './retryMemory'

/** One request, as its action gets it. */
export interface RetryRequest<V = undefined> {
  /** Aborts when the answer is not needed any more. */
  signal: AbortSignal
  /**
   * For the header `Idempotency-Key`. All tries of one order have the same key: after a lost answer, in another component with the same
   * `key`, and after a reload. It changes after a success, after a definite refusal, and with other variables.
   */
  idempotencyKey: string
  /** What `run` was called with. */
  variables: V
}

/** Sends the request; rejects or throws where it fails. */
export type RetryAction<T, V = undefined> = (context: RetryRequest<V>) => T | PromiseLike<T>

/** What a shop may want to count: that it was sent again, that this helped, and that the shopper was sent to support. */
export type RetryEventName = 'retried' | 'succeeded' | 'gaveUp'

export interface RetryRules<T = unknown, V = undefined> {
  /** The request's method; that of the failure by default. POST and PATCH are never sent again without asking. */
  method?: string | undefined
  /** Whether sending it twice does no more than sending it once, although its method does not promise that; or `false`. */
  idempotent?: boolean | undefined
  /** Tries after which nothing is sent without asking: 3 by default. */
  maxTries?: number | undefined
  /** Presses after which the shopper is sent to support: 6 by default. */
  maxPresses?: number | undefined
  /** The longest wait that a server may ask for, in milliseconds, without the shopper being asked. 60 000 by default. */
  patience?: number | undefined
  /** What `run` sends if it is called without variables and nothing was pressed before, as by the retry button after a reload. */
  variables?: V | undefined
  /**
   * Finds out whether a request took effect although its answer was lost, such as "is there an order of this cart?". Resolves with what
   * the request would have given, or with `undefined`, `null` or `false` where it finds nothing. It is asked before the shopper is asked.
   * It has ten seconds; if it rejects, nothing is known.
   */
  verify?: ((context: RetryRequest<V>) => PromiseLike<T | undefined | null | false>) | undefined
  /** Called once when the request has succeeded. */
  onSuccess?: ((data: T, variables: V) => void) | undefined
  /** Called once when the request has failed and is not sent again without the shopper. */
  onError?: ((error: unknown, variables: V) => void) | undefined
  /** Called for each thing that a shop may want to count, with the failure that it is about. */
  onEvent?: ((name: RetryEventName, error: unknown) => void) | undefined
  /** Randomness in [0, 1): `Math.random` by default. */
  random?: (() => number) | undefined
}

/** A moment by both clocks, and what the page is like. */
export interface Moment {
  /** By the page's clock, which counts sleep, in milliseconds: for waits. */
  clock: number
  /** By `performance.now()`: for what a person does within a second, which no jump may make shorter. */
  steady: number
  /** Epoch milliseconds: for what is shown and for what a server names. */
  wall: number
  isOnline: boolean
  isHidden: boolean
}

/** What decides about the next try after a failure. */
export interface Failure {
  error: unknown
  outcome: Outcome
  /** How often the client had sent the request before it rejected. */
  tries: number
  /** In [0, 1), for the wait. */
  random: number
  /** Whether the page may send another automatic try. */
  mayTake: boolean
}

export type RetryStateName = 'idle' | 'sending' | 'waiting' | 'failed' | 'asking' | 'verifying' | 'succeeded' | 'gaveUp'

/** All that a session knows. Plain data, replaced by each transition. */
export interface RetryState<T> {
  readonly name: RetryStateName
  /** When this state began, by `performance.now()`. */
  readonly since: number
  /** When this state ends by itself, by the page's clock. */
  readonly until: number
  readonly error: unknown
  readonly data: T | undefined
  readonly mode: RetryAdvice['mode'] | undefined
  /** The end of a wait in epoch milliseconds: of this one, or of the one that led here. */
  readonly retryAt: number | undefined
  /** Whether it waits only by our own choice. */
  readonly canSkip: boolean
  /** Failures in a row, those that the client repeated by itself included. */
  readonly tries: number
  /** Presses that sent something, since the last success. */
  readonly presses: number
  /** How often it was sent because another request succeeded, since the last press. */
  readonly followed: number
  /** How often it was sent and how often it was verified: a higher number than before starts one. */
  readonly sent: number
  readonly checks: number
  /** Of the try under way: whether it may be aborted, whether there was a connection, and whether a person asked for it. */
  readonly mayStop: boolean
  readonly wasOnline: boolean
  readonly wasPressed: boolean
  /** A failure that was reported while a try was under way, and so belongs to it. */
  readonly meanwhile: Failure | undefined
  /** Until when the server allows no other try, by the page's clock. */
  readonly allowedAt: number
  /** Whether a try may have taken effect, and neither the shopper nor the server has said since whether it did. */
  readonly isUnclear: boolean
  /** Whether it may be sent when another request succeeds. */
  readonly isSafe: boolean
  /** The last error, where `reset` must not make the session forget the doubt or the wait. */
  readonly put: unknown
  /** What is kept over a reload. */
  readonly kept: KeptFailure | undefined
}

/** What has happened. Facts, not orders. */
export type RetryFact<T> =
  | { type: 'pressed' }
  | { type: 'confirmed' }
  | { type: 'cancelled' }
  | { type: 'reset' }
  | { type: 'forgotten' }
  | { type: 'left' }
  | { type: 'due' }
  | { type: 'followed' }
  /** There is a reason to press again before the rest is over. */
  | { type: 'rested' }
  | { type: 'answered'; data: T }
  | { type: 'failed'; failure: Failure }
  /** A try that was given up has ended after all. */
  | { type: 'late'; outcome: Outcome }
  /** A component says that the request has failed, or that its failure is over (`undefined`). */
  | { type: 'reported'; failure: Failure | undefined }
  | { type: 'recalled'; failure: Failure; isUnclear: boolean }
  | { type: 'verified'; found: { data: T } | undefined }

const never = Number.POSITIVE_INFINITY
const longAgo = Number.NEGATIVE_INFINITY

/** The state before the first try. */
export const initialState: RetryState<never> = {
  name: 'idle',
  since: longAgo,
  until: never,
  error: undefined,
  data: undefined,
  mode: undefined,
  retryAt: undefined,
  canSkip: false,
  tries: 0,
  presses: 0,
  followed: 0,
  sent: 0,
  checks: 0,
  mayStop: false,
  wasOnline: true,
  wasPressed: false,
  meanwhile: undefined,
  allowedAt: longAgo,
  isUnclear: false,
  isSafe: false,
  put: undefined,
  kept: undefined,
}
