'use client'

import { useEffect, useState } from 'react'

/**
 * Whole seconds until a moment in epoch milliseconds, rounded up; 0 from then on or without a moment. `undefined`
 * until the first effect: a server and a hydrating browser do not share a clock.
 */
export function useCountdown(until: number | undefined): number | undefined {
  const [now, setNow] = useState<number>()
  useEffect(() => {
    if (until === undefined) return
    const tick = () => {
      setNow(Date.now())
      if (Date.now() >= until) ticking.delete(tick)
    }
    ticking.add(tick)
    tick()
    start()
    return () => {
      ticking.delete(tick)
    }
  }, [until])
  if (until === undefined) return 0
  return now === undefined ? undefined : Math.max(0, Math.ceil((until - now) / 1000))
}

// One timer for every countdown on the page; it ends itself once none is left.
const ticking = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function start() {
  timer ??= setInterval(() => {
    for (const tick of ticking) tick()
    if (ticking.size) return
    clearInterval(timer)
    timer = undefined
  }, 1000)
}
