'use client'

import { useRef } from 'react'
import { isSame } from './isSame'

let tries = 0

/** Called before a request is sent again: what looks the same afterwards is another answer. */
export function expectAnother(): void {
  tries += 1
}

/**
 * Returns the first of inputs that look the same, until a request is sent again. An object that is written inline is another one in each
 * render, and a wait would begin anew with it.
 */
export function useSameInput(input: unknown): unknown {
  const kept = useRef({ input, tries })
  const { current: last } = kept
  if (last.input !== input && (last.tries !== tries || !isSame(last.input, input))) kept.current = { input, tries }
  return kept.current.input
}
