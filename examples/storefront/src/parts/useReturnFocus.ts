import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'

/**
 * Moves the focus to the target when a message goes away with it, as one does that recovers by itself. Spread what it gives
 * onto the message.
 */
export function useReturnFocus(isShown: boolean, target: RefObject<HTMLElement | null>) {
  const hasFocus = useRef(false)
  useEffect(() => {
    if (isShown || !hasFocus.current) return
    hasFocus.current = false
    target.current?.focus()
  }, [isShown, target])
  return {
    onFocus: () => {
      hasFocus.current = true
    },
    onBlur: () => {
      hasFocus.current = false
    },
  }
}
