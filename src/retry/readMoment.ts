import { isOnline } from './online'
import { pageClock } from './pageClock'
import type { Moment } from './retryState'

/** The present moment. A server has no page that could be hidden. */
export function readMoment(): Moment {
  const isHidden = globalThis.document?.hidden === true
  return { clock: pageClock(), steady: performance.now(), wall: Date.now(), isOnline: isOnline(), isHidden }
}
