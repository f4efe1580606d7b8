'use client'

import { useEffect, useState } from 'react'

/**
 * The wait until a moment in epoch milliseconds: whether there is one, the whole seconds left, rounded up, and those left
 * when it was last worth saying: at the start, at 30 and at 10. Both are `undefined` until the first effect, for a server
 * and a browser share no clock.
 */
export function useWait(until: number | undefined): [isWaiting: boolean, seconds?: number, milestone?: number] {
  const [times, setTimes] = useState<{ until: number; start: number; now: number }>()
  useEffect(() => {
    if (until === undefined) return
    const start = Date.now()
    const tick = () => {
      const now = Date.now()
      setTimes({ until, start, now })
      if (now >= until) ticking.delete(tick)
    }
    ticking.add(tick)
    tick()
    timer ??= setInterval(tickAll, 1000)
    return () => {
      ticking.delete(tick)
    }
  }, [until])
  if (until === undefined) return [false]
  if (times?.until !== until) return [true]
  const secondsFrom = (moment: number) => Math.ceil((until - moment) / 1000)
  const seconds = secondsFrom(times.now)
  if (seconds <= 0) return [false]
  const start = secondsFrom(times.start)
  return [true, seconds, seconds > 30 ? start : Math.min(start, seconds > 10 ? 30 : 10)]
}

// One timer for every wait on the page; it ends itself once none is left.
const ticking = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function tickAll() {
  for (const tick of ticking) tick()
  if (ticking.size) return
  clearInterval(timer)
  timer = undefined
}
