import { isOnline, watchOnline } from './online'
import { pageClock, startClock } from './pageClock'
import { wake } from './wake'

/** What clients make of an `AbortSignal`. */
export interface Signal {
  readonly aborted: boolean
  addEventListener?: ((type: 'abort', listener: () => void) => void) | undefined
  removeEventListener?: ((type: 'abort', listener: () => void) => void) | undefined
}

/** Waits for some milliseconds, and then for as long as the page is hidden or offline; no longer once the signal aborts. */
export function pause(delay: number, signal?: Signal | undefined): Promise<void> {
  const end = startClock() + delay
  let stop = () => {}
  return new Promise((resolve) => {
    function look() {
      stop()
      if (signal?.aborted) finish()
      else if (pageClock() < end || document.hidden) stop = wake(look, end)
      else if (!isOnline()) stop = watchOnline(look)
      else finish()
    }
    function finish() {
      signal?.removeEventListener?.('abort', look)
      resolve()
    }
    signal?.addEventListener?.('abort', look)
    look()
  })
}
