'use client'

import { useEffect, useRef, useState } from 'react'
import { failureIn } from '../retry/failureIn'
import { isOnline } from '../retry/online'
import { restTime } from '../retry/restTime'
import type { ErrorUIEventName } from './failureReport'

/** In milliseconds: the clicks of a double click follow each other within it. */
const doubleClick = 500
/** In milliseconds: a message goes away at once when a try has helped. */
const atOnce = 1000

export interface Presses {
  /** Whether the promise of the last press is still pending. */
  isRunning: boolean
  /** Whether all presses are used up, and until when, in epoch milliseconds. */
  restUntil: number | undefined
  /** Calls the handler, which sends the request again. `detail` is that of the click. */
  press: (handler: () => unknown, detail: number) => void
}

/**
 * The presses of a button: one at a time, and so many in a row for one failure. `failure` names it: a failure of another kind that no
 * press has brought about starts fresh, and so does one after a minute.
 */
export function usePresses(failure: string, maxPresses: number, tell: (name: ErrorUIEventName) => void): Presses {
  const [isRunning, setRunning] = useState(false)
  const [count, setCount] = useState({ presses: 0, at: 0, failure, isAnswered: true })
  const own = useRef({ pressedAt: -doubleClick, helpedAt: -atOnce, isPending: false, tell }).current
  useEffect(
    () => () => {
      if (performance.now() < own.helpedAt + atOnce) own.tell('succeeded')
    },
    [own],
  )
  if (count.failure !== failure) {
    setCount({ ...count, failure, isAnswered: true, presses: count.isAnswered ? 0 : count.presses })
  }
  return {
    isRunning,
    restUntil: count.presses >= maxPresses ? count.at + restTime : undefined,
    press(handler, detail) {
      const now = performance.now()
      if (own.isPending || (detail > 1 && now < own.pressedAt + doubleClick)) return
      own.pressedAt = now
      own.tell = tell
      const at = Date.now()
      // Without a connection nothing is sent.
      const presses = (at < count.at + restTime ? count.presses : 0) + Number(isOnline())
      setCount({ presses, at, failure, isAnswered: false })
      tell('pressed')
      tell('retried')
      if (presses >= maxPresses) tell('gaveUp')
      const answer = handler() as PromiseLike<unknown> | undefined
      if (!answer?.then) return
      const run = (is: boolean) => {
        own.isPending = is
        setRunning(is)
      }
      run(true)
      // A rejection stays unhandled, as it would be without this button.
      Promise.resolve(answer)
        .then((result) => {
          if (failureIn(result) === undefined) own.helpedAt = performance.now()
        })
        .finally(() => run(false))
    },
  }
}
