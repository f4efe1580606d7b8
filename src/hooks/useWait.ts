'use client'

import { useEffect, useState } from 'react'
import { pageClock, startClock } from '../retry/pageClock'
import { wake } from '../retry/wake'

export interface Wait {
  /** Whether the moment is still to come. */
  isWaiting: boolean
  /** The whole seconds left, rounded up. `undefined` until the first effect, because a server and a browser share no clock. */
  seconds?: number | undefined
  /** The seconds left when they were last worth announcing: at the start, at 30 and at 10. */
  milestone?: number | undefined
}

/** In milliseconds: countdowns that change within it change together. */
const together = 200

/** The wait until a moment in epoch milliseconds. */
export function useWait(until: number | undefined): Wait {
  const [wait, setWait] = useState<{ until: number; start: number; left: number }>()
  useEffect(() => {
    if (until === undefined) return
    // Not by the wall clock, which may be set while we wait.
    const end = startClock() + until - Date.now()
    // Sums of fractions miss a whole second by a hair.
    const secondsLeft = () => Math.ceil((end - pageClock()) / 1000 - 1e-6)
    const start = secondsLeft()
    let stop = () => {}
    function show() {
      const left = secondsLeft()
      setWait({ until: until as number, start, left })
      const next = Math.ceil((end - (left - 1) * 1000) / together) * together
      if (left > 0) stop = wake(show, next)
    }
    show()
    return () => stop()
  }, [until])
  if (!wait || wait.until !== until) return { isWaiting: until !== undefined }
  const { start, left } = wait
  if (left <= 0) return { isWaiting: false }
  return { isWaiting: true, seconds: left, milestone: lastMilestone(start, left) }
}

function lastMilestone(start: number, left: number): number {
  if (left > 30) return start
  return Math.min(start, left > 10 ? 30 : 10)
}
