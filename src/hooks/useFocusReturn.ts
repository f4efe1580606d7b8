'use client'

import type { RefCallback, RefObject } from 'react'
import { useCallback, useRef } from 'react'

/**
 * When the element goes away with the focus inside, gives the focus back to where it came from, so that the keyboard does not start at the
 * top of the page again. Returns the ref of the element; `own` has the element while there is one.
 */
export function useFocusReturn(own: RefObject<HTMLElement | null>): RefCallback<HTMLElement> {
  const before = useRef<HTMLElement>(null)
  const enter = useCallback(({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget && !(currentTarget as HTMLElement).contains(relatedTarget as Node))
      before.current = relatedTarget as HTMLElement
  }, [])
  return useCallback(
    (element) => {
      // React takes a ref back before it removes the element. Then the shop may move the focus itself.
      if (!element && own.current?.matches(':focus-within'))
        setTimeout(() => {
          if (document.activeElement === document.body) before.current?.focus()
        })
      element?.addEventListener('focusin', enter)
      own.current = element
    },
    [own, enter],
  )
}
