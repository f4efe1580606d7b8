'use client'

import { useEffect, useState } from 'react'
import { readText } from '../http/readProperty'

/** In milliseconds: who fails again within it has failed at once, and would do so next time. */
const atOnce = 5000

// What a boundary resets is a new instance, so that only the module can remember.
let lastReset: { failure: string; at: number } | undefined

/**
 * Whether the same failure comes back at once after a reset, so that another reset would go in circles; and a function to
 * call at each reset.
 */
export function useFailedAgain(error: unknown): [boolean, () => void] {
  const failure = `${readText(error, 'name')}|${readText(error, 'message') || String(Object(error) === error || error)}`
  const [at] = useState(() => (typeof document === 'object' ? performance.now() : 0))
  const [failedAgain, setFailedAgain] = useState(false)
  useEffect(() => {
    if (lastReset?.failure === failure && at < lastReset.at + atOnce) setFailedAgain(true)
  }, [failure, at])
  return [
    failedAgain,
    () => {
      lastReset = { failure, at: performance.now() }
    },
  ]
}
