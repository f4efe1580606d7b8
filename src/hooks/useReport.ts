'use client'

import { useEffect, useRef } from 'react'
import type { Outcome } from '../http/Outcome'
import { useErrorUI } from './ErrorUIContext'

/** Tells the provider's `onOutcome` of a failure, once for as long as it stays the same. */
export function useReport(outcome: Outcome): void {
  const { onOutcome } = useErrorUI()
  const reported = useRef('')
  useEffect(() => {
    const { kind, status, code, requestId, url } = outcome
    const key = [kind, status, code, requestId, url].join()
    if (reported.current === key) return
    reported.current = key
    if (!isFailure(outcome)) return
    try {
      onOutcome?.(outcome)
    } catch (error) {
      // Monitoring must not break the message that is being shown, nor fail in silence.
      reportError(error)
    }
  }, [outcome, onOutcome])
}

function isFailure({ kind, status = 400 }: Outcome): boolean {
  return status >= 400 && kind !== 'actionRequired' && kind !== 'aborted'
}
