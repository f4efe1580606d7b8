'use client'

import type { MouseEvent } from 'react'
import { useRef, useState } from 'react'

/** One run of an action for each press, however often it is clicked meanwhile; the run, the number of presses so far, and whether one is under way. */
export function usePress<E extends MouseEvent>(action: (event: E) => unknown) {
  const inFlight = useRef(false)
  const [running, setRunning] = useState(false)
  const [presses, setPresses] = useState(0)

  function press(event: E) {
    // The later clicks of a double click belong to the same press.
    if (inFlight.current || event.detail > 1) return
    const answer = action(event) as PromiseLike<unknown> | undefined
    setPresses(presses + 1)
    if (!answer?.then) return
    const run = (is: boolean) => {
      inFlight.current = is
      setRunning(is)
    }
    const settle = () => run(false)
    run(true)
    answer.then(settle, settle)
  }

  return [press, presses, running] as const
}
