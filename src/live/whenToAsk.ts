import type { KeptStatus } from './statusMemory'

const minute = 60_000
/** What was learned is old after this time, in milliseconds. */
export const oldAfter = 5 * minute
/** Other tabs, and other shoppers, ask within this time after one could. */
const spread = 15_000
/** The first question after a failure comes within this time: a failure that is over by then costs none. */
const firstSpread = 2000
/** A page that sends everybody away for longer is asked again after this time. */
const longest = 60 * minute

/**
 * When a shopper's tabs may ask a status page again, in epoch milliseconds: a minute after the last question, five while nothing has failed, and
 * later with each question that got no answer, up to five minutes; never before the moment that the page named in `Retry-After`. `random` is in [0, 1).
 */
export function whenToAsk(kept: KeptStatus, isIdle: boolean, now: number, random: number): number {
  const { askedAt } = kept
  // A moment in the future is one of a clock that was set back since.
  if (!askedAt || askedAt > now) return now + random * firstSpread
  const pause = isIdle ? oldAfter : Math.min(oldAfter, minute * 2 ** kept.failures)
  const retryAt = Math.min(kept.retryAt ?? 0, askedAt + longest)
  const allowedAt = Math.max(askedAt + pause, retryAt)
  return allowedAt <= now - spread ? now + random * firstSpread : Math.max(now, allowedAt + random * spread)
}
