'use client'

import type { KeyboardEvent, MouseEvent } from 'react'
import { useRef, useState } from 'react'

/** One run of an action for each press, however often it is clicked meanwhile; counts the presses. */
export function usePress(action: (event: MouseEvent<HTMLElement>) => unknown) {
  const inFlight = useRef(false)
  const [running, setRunning] = useState(false)
  const [presses, setPresses] = useState(0)

  function press(event: MouseEvent<HTMLElement>) {
    // The later clicks of a double click belong to the same press.
    if (inFlight.current || event.detail > 1) return
    const answer = action(event) as PromiseLike<unknown> | undefined
    setPresses((count) => count + 1)
    if (typeof answer?.then !== 'function') return
    inFlight.current = true
    setRunning(true)
    const settle = () => {
      inFlight.current = false
      setRunning(false)
    }
    answer.then(settle, settle)
  }

  function keyDown(event: KeyboardEvent<HTMLElement>) {
    // Enter held down would press again and again.
    if (event.repeat && event.key === 'Enter') event.preventDefault()
  }

  return { running, presses, press, keyDown }
}
