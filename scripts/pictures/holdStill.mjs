/**
 * Runs in a page before anything else. Makes time the same on a fast and on a slow machine: the clocks move only with the
 * timers, the timers fire in the order of their times, and none fires while an earlier one is due, however long that takes.
 * With the end of the story time ends, so that a countdown stands and what would disappear after a while stays.
 */
export function holdStill() {
  const { setTimeout: later, clearTimeout: forget } = window
  const start = Date.UTC(2026, 2, 2, 12)
  // What asks for no more than this asked for “soon”, in milliseconds.
  const soon = 100
  const waiting = new Map()
  let now = 0
  // What the page sees of it. Without going on behind, timers that repeat would hold back all others in the end.
  let seen = 0
  let isStopped = false
  let lastId = 0
  let next

  function add(repeats, callback, delay, parts) {
    const wait = Math.max(Number(delay) || 0, repeats ? 4 : 0)
    const id = ++lastId
    waiting.set(id, { id, at: now + wait, wait, repeats, run: () => callback(...parts) })
    schedule()
    return id
  }

  function schedule() {
    forget(next)
    let first
    for (const timer of waiting.values()) {
      // Once time has ended, only what asked for “soon” still comes: Storybook itself needs it.
      if (isStopped && timer.wait > soon) continue
      if (!first || timer.at < first.at) first = timer
    }
    if (first) next = later(fire, Math.max(0, first.at - now), first)
  }

  function fire(timer) {
    // The page may have cleared it by now; the others go on all the same.
    const isDue = waiting.has(timer.id)
    if (isDue) {
      now = Math.max(now, timer.at)
      if (!isStopped) seen = now
      if (timer.repeats) timer.at = now + timer.wait
      else waiting.delete(timer.id)
    }
    // First, for a timer that throws must not stop the others.
    schedule()
    if (isDue) timer.run()
  }

  window.setTimeout = (callback, delay, ...parts) => add(false, asFunction(callback), delay, parts)
  window.setInterval = (callback, delay, ...parts) => add(true, asFunction(callback), delay, parts)
  window.clearTimeout = window.clearInterval = (id) => {
    waiting.delete(Number(id))
  }

  /** Whether something is still about to happen by itself. */
  window.isBusy = () => [...waiting.values()].some(({ wait, repeats }) => wait <= soon && !repeats)

  const RealDate = Date
  window.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length) super(...parts)
      else super(window.Date.now())
    }
  }
  window.Date.now = () => start + Math.floor(seen)
  performance.now = () => seen
  // The same each time, and not the same number again and again.
  let seed = 1
  Math.random = () => {
    seed = (seed * 16807) % 2147483647
    return (seed - 1) / 2147483646
  }

  // At the very end of the interactions, and not when somebody outside has noticed it.
  let channel
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value
      channel.on('storyFinished', () => {
        isStopped = true
        schedule()
      })
    },
  })

  function asFunction(callback) {
    return typeof callback === 'function' ? callback : () => {}
  }
}
