import { useEffect, useState } from 'react'
import type { Outcome } from '../../src/http/Outcome'
import type { Answer } from './answers'
import { readAnswer } from './readAnswer'

/** What is read from an answer, as soon as it is read. */
export function useAnswer(answer: Answer): Outcome | undefined {
  const [outcome, setOutcome] = useState<Outcome>()
  const { status, headers, body } = answer
  useEffect(() => {
    let isLatest = true
    readAnswer({ status, headers, body }).then((read) => {
      if (isLatest) setOutcome(read)
    })
    return () => {
      isLatest = false
    }
  }, [status, headers, body])
  return outcome
}
