import type { Retry } from '../hooks/Retry'
import { retryView } from '../hooks/retryView'
import type { RetrySnapshot } from '../retry/retrySnapshot'

export interface PoseOptions {
  /** The status that the request failed with. */
  status?: number | undefined
  /** What a press of the button calls. */
  run?: (() => unknown) | undefined
  /** What a press calls after the shopper was asked to check first. */
  confirm?: (() => unknown) | undefined
}

export interface WaitOptions extends PoseOptions {
  /** Seconds until the wait is over. 30 by default. */
  seconds?: number | undefined
}

/** The props that put a surface or a retry button into a state. */
export interface Pose {
  error: unknown
  retry: Retry
}

/**
 * The states of a request that failed, as props for any surface and for `RetryButton`, so that a catalogue or a test can show each without
 * sending anything: `<ErrorBanner {...poses.waiting({ seconds: 30 })} />`.
 */
export const poses = {
  /** It failed, and a press sends it again. */
  failed: (options?: PoseOptions): Pose => pose('failed', { ...options, mode: 'manual' }),
  /** It is being sent again. */
  sending: (options?: PoseOptions): Pose => pose('sending', { ...options, mode: 'manual' }),
  /** The server asked to wait, and a press has no effect until then. */
  waiting: (options?: WaitOptions): Pose => pose('waiting', { status: 429, seconds: 30, ...options, mode: 'manual' }),
  /** It is sent again by itself after a wait, which a press ends. */
  waitingByItself: (options?: WaitOptions): Pose => pose('waiting', { seconds: 30, ...options, mode: 'automatic' }),
  /** It may have taken effect, and the shopper is asked to check first. */
  asking: (options?: PoseOptions): Pose => pose('asking', { status: 504, ...options, mode: 'verifyFirst' }),
  /** The shop finds out whether it took effect. */
  verifying: (options?: PoseOptions): Pose => pose('verifying', { status: 504, ...options, mode: 'verifyFirst' }),
  /** Trying again does not help, or not now. */
  gaveUp: (options?: PoseOptions): Pose => pose('gaveUp', { ...options, mode: 'manual' }),
}

interface Posed extends WaitOptions {
  mode: 'automatic' | 'manual' | 'verifyFirst'
}

function pose(state: RetrySnapshot['state'], posed: Posed): Pose {
  const { status = 503, mode, seconds, run = nothing, confirm = nothing } = posed
  const method = mode === 'verifyFirst' ? 'POST' : 'GET'
  const error = { status, method }
  const retryAt = seconds === undefined ? undefined : Date.now() + seconds * 1000
  const snapshot = {
    state,
    error,
    data: undefined,
    mode,
    retryAt,
    canSkip: mode === 'automatic',
    tries: 1,
  } as RetrySnapshot
  return { error, retry: { ...snapshot, method, run, confirm, view: (...args) => retryView(snapshot, ...args) } }
}

function nothing(): void {}
