/** By how many milliseconds the two clocks of a browser may differ without a reason: `Date.now` is corrected in small steps. */
const tolerance = 2000
/** For how long a jump may be explained by a sign that comes after it, in milliseconds: a network needs seconds to be back. */
const grace = 30_000
/** A page that waits takes a reading each second. After a longer gap nothing waited, or the page was hidden. */
const unwatched = 5000

let slept = 0
let last = { monotonic: 0, wall: Number.POSITIVE_INFINITY }
/** By how much `Date.now` has jumped for no reason that is known yet, and when. */
let jump = 0
let jumpedAt = 0

/**
 * The page's clock, in milliseconds: `performance.now()` and the time that the device has slept. It never goes back.
 *
 * `performance.now()` stands still while a device sleeps, except on Windows (w3c/hr-time#115), so a wait that is over would go on.
 * `Date.now()` counts the sleep, but jumps when the time is set, so a wait could end too early. Both look alike: the day's clock
 * is suddenly ahead. A sleep, however, comes with a sign: the page is shown again, restored, resumed or online again, or there was
 * no reading meanwhile. So a jump with a sign counts as sleep, and a jump without one does not count.
 *
 * `isBack` says that such a sign has just come.
 */
export function pageClock(isBack = false): number {
  const monotonic = performance.now()
  const wall = Date.now()
  const passed = monotonic - last.monotonic
  const ahead = wall - last.wall - passed
  last = { monotonic, wall }
  // A clock that is set back takes its jump back.
  if (passed >= 0 && Math.abs(ahead) > tolerance) {
    jump = ahead
    jumpedAt = monotonic
  }
  const isExplained = isBack ? monotonic < jumpedAt + grace : passed > unwatched && jumpedAt === monotonic
  if (jump > 0 && isExplained) {
    slept += jump
    jump = 0
  }
  return monotonic + slept
}

/** The same at the beginning of a wait: a jump before it, though it was sleep, must not make it shorter. */
export function startClock(): number {
  const now = pageClock()
  jump = 0
  return now
}

/** Forgets all readings, as after a test that has set the clock. */
export function resetClock(): void {
  slept = 0
  jump = 0
  jumpedAt = 0
  last = { monotonic: 0, wall: Number.POSITIVE_INFINITY }
}
