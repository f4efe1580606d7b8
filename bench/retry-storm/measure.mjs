import { ticksPerSecond, times } from './shop.mjs'

/** What the storm was like, in the figures that the README explains. */
export function measure({ load, capacity, arrivedAt, servedAt, leavesAt, acts }) {
  const up = times.up * ticksPerSecond
  let waiting = 0
  let helped = 0
  let unserved = 0
  let troubled = 0
  let unaided = 0
  for (let person = 0; person < arrivedAt.length; person += 1) {
    // Who met no failure has no time of leaving.
    if (!leavesAt[person]) continue
    troubled += 1
    if (servedAt[person] < 0) unserved += 1
    else if (!acts[person]) unaided += 1
    if (arrivedAt[person] >= up || leavesAt[person] <= up) continue
    waiting += 1
    if (servedAt[person] >= 0 && servedAt[person] <= up + 60 * ticksPerSecond) helped += 1
  }
  const lastRefused = load.refused.findLastIndex((count) => count > 0)
  const lastBusy = load.refused.findLastIndex((count, second) => count >= load.sent[second] / 100 && count > 0)
  return {
    peak: Math.max(...load.sent) / capacity,
    peakAfter: Math.max(...load.sent.subarray(times.up)) / capacity,
    /** Seconds after recovery; those that reach to the end say that it never was. */
    normalAfter: Math.max(0, lastRefused + 1 - times.up),
    nearlyNormalAfter: Math.max(0, lastBusy + 1 - times.up),
    servedInAMinute: helped / waiting,
    wasted: load.refused.reduce((sum, count) => sum + count, 0),
    troubled,
    unserved,
    unaided: unaided / troubled,
  }
}
