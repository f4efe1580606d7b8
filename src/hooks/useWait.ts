'use client'

import { useState } from 'react'
import { useCountdown } from './useCountdown'

export interface Wait {
  /** Whole seconds left; `undefined` until a clock can be read. */
  seconds: number | undefined
  /** The seconds left when it was last worth saying: at the start, at 30 and at 10. */
  milestone: number | undefined
}

/** The wait until a moment in epoch milliseconds, or `undefined` where there is none or it is over. */
export function useWait(until: number | undefined): Wait | undefined {
  const seconds = useCountdown(until)
  const [start, setStart] = useState<{ until: number | undefined; seconds: number }>()
  if (seconds && start?.until !== until) setStart({ until, seconds })
  if (seconds === 0) return undefined
  const first = start?.until === until ? start?.seconds : seconds
  return { seconds, milestone: first && seconds && milestone(seconds, first) }
}

function milestone(seconds: number, start: number): number {
  return seconds > 30 ? start : seconds > 10 ? Math.min(start, 30) : Math.min(start, 10)
}
