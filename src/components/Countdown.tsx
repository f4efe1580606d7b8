'use client'

import { useEffect } from 'react'
import type { Wait } from '../hooks/useWait'
import { watchWait } from '../hooks/useWait'

interface Props {
  /** In epoch milliseconds. */
  until: number
  onChange: (wait: Wait) => void
}

/** Follows a wait. A component, so that only a button that waits has its effect. Renders nothing. */
export function Countdown({ until, onChange }: Props): null {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the callback does the same in each render
  useEffect(() => watchWait(until, onChange), [until])
  return null
}
