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
  const [wait, setWait] = useState<{ until: number; now: Wait }>()
  useEffect(() => (until === undefined ? undefined : watchWait(until, (now) => setWait({ until, now }))), [until])
  return wait?.until === until && wait ? wait.now : { isWaiting: until !== undefined }
}

/** Calls back at once, each second, and at the end. Returns a function that stops it. */
export function watchWait(until: number, onChange: (wait: Wait) => void): () => void {
  // Not by the wall clock, which may be set while we wait.
  const end = startClock() + until - Date.now()
  // Sums of fractions miss a whole second by a hair.
  const secondsLeft = () => Math.ceil((end - pageClock()) / 1000 - 1e-6)
  const start = secondsLeft()
  let stop = () => {}
  function show() {
    const left = secondsLeft()
    onChange(
      left > 0 ? { isWaiting: true, seconds: left, milestone: lastMilestone(start, left) } : { isWaiting: false },
    )
    const next = Math.ceil((end - (left - 1) * 1000) / together) * together
    if (left > 0) stop = wake(show, next)
  }
  show()
  return () => stop()
}

function lastMilestone(start: number, left: number): number {
  if (left > 30) return start
  return Math.min(start, left > 10 ? 30 : 10)
}
