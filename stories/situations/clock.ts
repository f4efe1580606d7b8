const midday = Date.UTC(2026, 2, 2, 12)

let passed = 0

/** Stops the time, so that a picture of a countdown is the same each time. Gives a function that lets it go on. */
export function stopClock(): () => void {
  // Whole, since sums of fractions miss a moment by a hair.
  const start = Math.ceil(performance.now())
  const realDate = Date.now
  passed = 0
  Object.defineProperty(performance, 'now', { configurable: true, value: () => start + passed })
  Date.now = () => midday + passed
  return () => {
    Reflect.deleteProperty(performance, 'now')
    Date.now = realDate
  }
}

/** Lets some of the stopped time pass at once. */
export function letPass(seconds: number): void {
  passed += seconds * 1000
  // What waits looks at the clock again when a page comes to the front.
  document.dispatchEvent(new Event('visibilitychange'))
}
