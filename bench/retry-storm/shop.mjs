import { draw } from './draws.mjs'

export const tickLength = 100
export const ticksPerSecond = 1000 / tickLength
/** Everything in seconds: how long shoppers arrive, and when the shop goes down and comes back. */
export const times = { end: 1200, down: 300, up: 600 }
export const requestsPerPage = 6
/** What the shop can serve, over what shoppers ask for on an ordinary day. */
export const headroom = 1.5

/**
 * What goes wrong between `times.down` and `times.up`. A refusal is what comes back: a 503, a 429, or no answer at all.
 * `isEveryday`: most is served, so that there is no load to look at, and what counts is which pages heal.
 */
export const scenarios = {
  A: { title: '503 without Retry-After', refusal: 'serviceUnavailable', capacityWhileDown: 0, refusedAfter: 1 },
  B: {
    title: '503 with Retry-After: 30',
    refusal: 'serviceUnavailable',
    retryAfter: 30_000,
    capacityWhileDown: 0,
    refusedAfter: 1,
  },
  C: { title: 'connection refused', refusal: 'networkError', capacityWhileDown: 0, refusedAfter: 1 },
  D: {
    title: 'slow: half of the load served, the rest turned away after 2 s',
    refusal: 'serviceUnavailable',
    capacityWhileDown: 0.5 / headroom,
    refusedAfter: 20,
  },
  E: {
    title: '429 without a time',
    refusal: 'tooManyRequests',
    capacityWhileDown: 0,
    refusedAfter: 1,
  },
  F: {
    title: 'one in ten requests fails, the others are served',
    refusal: 'serviceUnavailable',
    capacityWhileDown: 1,
    refusedAfter: 1,
    failsWhileDown: 0.1,
    isEveryday: true,
  },
  G: {
    title: 'down for three seconds of every thirty',
    refusal: 'serviceUnavailable',
    capacityWhileDown: 0,
    refusedAfter: 1,
    downFor: 3,
    downEvery: 30,
    isEveryday: true,
  },
}

/**
 * A shop that serves so much and no more. It lets one second's worth of requests queue and turns the rest away at once;
 * who of those that come in the same tick gets in is left to chance.
 */
export function openShop({ shoppers, scenario, seed }) {
  const capacity = (shoppers * requestsPerPage * headroom) / times.end
  let queue = 0
  let draws = 0
  let room = 0
  let coming = 0
  let fails = 0

  return {
    /** Requests per second. */
    capacity,
    /** Opens a tick in which so many requests come. */
    open(tick, count) {
      const { downFor = times.end, downEvery = times.end } = scenario
      const since = tick / ticksPerSecond - times.down
      const isDown = since >= 0 && since < times.up - times.down && since % downEvery < downFor
      const perTick = (capacity / ticksPerSecond) * (isDown ? scenario.capacityWhileDown : 1)
      queue = isDown && perTick === 0 ? 0 : Math.max(0, queue - perTick)
      room = Math.max(0, Math.min(count, Math.floor(perTick * ticksPerSecond - queue)))
      coming = count
      this.servedAfter = 1 + (perTick ? Math.floor(queue / perTick) : 0)
      this.refusedAfter = isDown ? scenario.refusedAfter : 1
      fails = isDown ? (scenario.failsWhileDown ?? 0) : 0
      queue += room
    },
    /** Whether the next request of this tick gets in. */
    admit() {
      draws += 1
      const admitted = room > 0 && (room === coming || draw(seed, 6, draws, 0) * coming < room)
      coming -= 1
      if (admitted) room -= 1
      return admitted && !(fails && draw(seed, 8, draws, 0) < fails)
    },
    servedAfter: 1,
    refusedAfter: 1,
  }
}
