'use client'

import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import { readProperty, readText } from '../http/readProperty'
import type { Place } from './lastReset'
import { lastReset } from './lastReset'

/** In milliseconds: a failure within this time after a reset would most likely follow the next reset too. */
const atOnce = 5000

/**
 * Returns whether the same failure has followed a reset at once in the same place, so that another reset would most likely fail too, and a
 * function to call at each reset.
 */
export function useFailedAgain(error: unknown, root: RefObject<Element | null>): [boolean, () => void] {
  const status = String(readProperty(error, 'status'))
  const words = readText(error, 'message') || String(Object(error) === error || error)
  const failure = [readText(error, 'name'), words, status].join('|')
  const [at] = useState(() => (typeof document === 'object' ? performance.now() : 0))
  const [failedAgain, setFailedAgain] = useState(false)
  useEffect(() => {
    if (lastReset.failure !== failure || at > lastReset.at + atOnce) return
    const { parent, index } = lastReset.place ?? {}
    const now = placeOf(root.current)
    if (parent === now.parent && index === now.index) setFailedAgain(true)
  }, [failure, at, root])
  return [
    failedAgain,
    () => {
      Object.assign(lastReset, { failure, at: performance.now(), place: placeOf(root.current) })
    },
  ]
}

function placeOf(element: Element | null): Place {
  const parent = element?.parentNode
  return { parent, index: [...(parent?.childNodes ?? [])].indexOf(element as ChildNode) }
}
