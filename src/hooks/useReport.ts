'use client'

import { useEffect, useRef } from 'react'
import { useErrorUI } from './ErrorUIContext'

/** Tells the provider's `onOutcome` of a failure, once for as long as it stays the same. */
export function useReport(input: unknown): void {
  const { report } = useErrorUI()
  const last = useRef<string>(undefined)
  useEffect(() => {
    last.current = report?.(input, last.current)
  }, [input, report])
}
