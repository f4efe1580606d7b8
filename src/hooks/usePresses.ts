'use client'

import { useEffect, useRef, useState } from 'react'
import { failureIn } from '../retry/failureIn'
import { isOnline } from '../retry/online'
import { restTime } from '../retry/restTime'
import type { ErrorUIEventName } from './failureReport'
import { expectAnother } from './useSameInput'

/** In milliseconds: the clicks of a double click follow each other within it. */
const doubleClick = 500
/** In milliseconds: a message goes away at once when a try has helped. */
const atOnce = 1000

export interface Presses {
  /** Whether the promise of the last press is still pending. */
  isRunning: boolean
  /** Whether all presses are used up, and until when, in epoch milliseconds. */
  restUntil: number | undefined
  /** Calls the handler, which sends the request again. A button of a design system may pass no event. */
  press: (handler: () => unknown, event?: React.MouseEvent) => void
}

const none = { presses: 0, at: 0, failure: '', isAnswered: true, isRunning: false }

/**
 * The presses of a button: one at a time, and so many in a row for one failure. `failure` names it: a failure of another kind that no
 * press has brought about starts fresh, and so does one after a minute.
 */
export function usePresses(failure: string, maxPresses: number, tell: (name: ErrorUIEventName) => void): Presses {
  const [count, setCount] = useState(none)
  const own = useRef({ pressedAt: -doubleClick, isPending: false })
  const { presses, isRunning } = count
  if (count !== none && count.failure !== failure) {
    setCount({ ...count, failure, isAnswered: true, presses: count.isAnswered ? 0 : presses })
  }
  const run = (is: boolean) => {
    own.current.isPending = is
    setCount((last) => ({ ...last, isRunning: is }))
  }
  // A press may have left the page. If the browser brings it back from its cache, nothing is pending any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the function does the same in each render
  useEffect(() => {
    if (!isRunning) return
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && run(false)
    addEventListener('pageshow', comeBack)
    return () => removeEventListener('pageshow', comeBack)
  }, [isRunning])
  return {
    isRunning,
    restUntil: presses >= maxPresses ? count.at + restTime : undefined,
    press(handler, event) {
      const state = own.current
      const button = event?.currentTarget
      // When the shopper clicked. A busy page may hear of it much later.
      const now = event?.timeStamp ?? performance.now()
      if (state.isPending || (event && event.detail > 1 && now < state.pressedAt + doubleClick)) return
      state.pressedAt = now
      const at = Date.now()
      // Without a connection nothing is sent.
      const next = (at < count.at + restTime ? presses : 0) + Number(isOnline())
      setCount({ presses: next, at, failure, isAnswered: false, isRunning: false })
      tell('pressed')
      tell('retried')
      if (next >= maxPresses) tell('gaveUp')
      expectAnother()
      const answer = handler() as PromiseLike<unknown> | undefined
      if (!answer?.then) return
      run(true)
      // A rejection stays unhandled, as it would be without this button.
      Promise.resolve(answer)
        .then((result) => {
          if (failureIn(result) !== undefined || !button?.isConnected) return
          setTimeout(() => button.isConnected || tell('succeeded'), atOnce)
        })
        .finally(() => run(false))
    },
  }
}
