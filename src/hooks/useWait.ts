'use client'

import { useEffect, useState } from 'react'
import { everySecond } from '../retry/everySecond'

/**
 * The wait until a moment in epoch milliseconds: whether there is one, the whole seconds left, rounded up, and those left
 * when it was last worth saying: at the start, at 30 and at 10. Both are `undefined` until the first effect, for a server
 * and a browser share no clock.
 */
export function useWait(until: number | undefined): [isWaiting: boolean, seconds?: number, milestone?: number] {
  const [wait, setWait] = useState<{ until: number; start: number; left: number }>()
  useEffect(() => {
    if (until === undefined) return
    // Not by the clock of the day, which may be set while we wait.
    const end = performance.now() + until - Date.now()
    // Sums of fractions miss a whole second by a hair.
    const secondsLeft = () => Math.ceil((end - performance.now()) / 1000 - 1e-6)
    const start = secondsLeft()
    return everySecond(() => {
      const left = secondsLeft()
      setWait({ until, start, left })
      return left > 0
    })
  }, [until])
  if (!wait || wait.until !== until) return [until !== undefined]
  const { start, left } = wait
  return left > 0 ? [true, left, left > 30 ? start : Math.min(start, left > 10 ? 30 : 10)] : [false]
}
