import { ticking } from './everySecond'

const calls = new Map<() => void, number>()
let timer: ReturnType<typeof setTimeout> | undefined
let next = Number.POSITIVE_INFINITY

/**
 * Calls back once at a moment of `performance.now()`, never earlier; in a hidden page as soon as that is shown again. All
 * that wait share one timer, that of the countdowns while there are any, and a hidden page has none. Gives a function that
 * takes the call back.
 */
export function wake(call: () => void, moment: number): () => void {
  if (!calls.size) document.addEventListener('visibilitychange', plan)
  calls.set(call, moment)
  if (moment < next) plan()
  return () => {
    if (calls.delete(call) && !calls.size) plan()
  }
}

/** Gives whether it wants to come by again in a second. */
function plan(): boolean {
  clearTimeout(timer)
  if (!calls.size) document.removeEventListener('visibilitychange', plan)
  next = document.hidden ? Number.POSITIVE_INFINITY : Math.min(...calls.values())
  const left = next - performance.now()
  const rides = left > 1000 && left < Number.POSITIVE_INFINITY && [...ticking].some((tick) => tick !== plan)
  if (rides) ticking.add(plan)
  else ticking.delete(plan)
  // Not longer than a second: a countdown may begin meanwhile, and long waits are more than a timer can hold.
  if (!rides && left < Number.POSITIVE_INFINITY) timer = setTimeout(ring, Math.min(left, 1000))
  return rides
}

function ring() {
  const now = performance.now()
  // What is called back and waits anew is planned for once, at the end.
  next = Number.NEGATIVE_INFINITY
  try {
    for (const [call, moment] of [...calls]) if (moment <= now && calls.delete(call)) call()
  } finally {
    plan()
  }
}
