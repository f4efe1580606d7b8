import { pageClock } from './pageClock'

const calls = new Map<() => void, number>()
let timer: ReturnType<typeof setTimeout> | undefined
let next = Number.POSITIVE_INFINITY
let isListening = false

/**
 * Calls back once at a moment of the page's clock, never earlier. In a hidden page it calls back as soon as the page is shown again.
 * All calls of the page share one timer, and a hidden page has none. Returns a function that cancels the call.
 */
export function wake(call: () => void, moment: number): () => void {
  calls.set(call, moment)
  if (moment < next) planWakes()
  listen()
  return () => {
    calls.delete(call)
    if (!calls.size) planWakes()
  }
}

/** Each of these events can mean that the device was asleep. The page keeps one listener for each. */
function listen() {
  if (isListening || typeof document !== 'object') return
  isListening = true
  for (const event of ['visibilitychange', 'resume']) document.addEventListener(event, comeBack)
  for (const event of ['pageshow', 'online']) addEventListener(event, comeBack)
}

function comeBack() {
  pageClock(!document.hidden)
  planWakes()
}

/** Sets the timer for the next call, by the clock as it is now. */
export function planWakes(): void {
  clearTimeout(timer)
  next = globalThis.document?.hidden ? Number.POSITIVE_INFINITY : Math.min(...calls.values())
  const left = next - pageClock()
  // A timer holds 24 days at most, and the page's clock needs a reading each second.
  if (left < Number.POSITIVE_INFINITY) timer = setTimeout(ring, Math.min(left, 1000))
}

function ring() {
  const now = pageClock()
  // A call that waits again is planned for at the end, once for all.
  next = Number.NEGATIVE_INFINITY
  try {
    for (const [call, moment] of [...calls]) if (moment <= now && calls.delete(call)) call()
  } finally {
    planWakes()
  }
}
