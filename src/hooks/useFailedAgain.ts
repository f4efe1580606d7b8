'use client'

import { useEffect, useState } from 'react'
import { readText } from '../http/readProperty'

/** In milliseconds: a failure within this time after a reset would most likely follow the next reset too. */
const atOnce = 5000

// A reset of the boundary mounts a new instance of the component, so the last reset is kept in the module.
let lastReset: { failure: string; at: number } | undefined

/**
 * Returns whether the same failure has followed a reset at once, so that another reset would most likely fail too, and a function to call
 * at each reset.
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
