'use client'

import type { RefCallback, RefObject } from 'react'
import { useCallback, useRef } from 'react'
import { focusedElement, giveFocus, handFocusOn, placeOf } from './giveFocus'

/**
 * When the element goes away with the focus inside, gives the focus back to where it came from, or to the next sensible thing, so that the
 * keyboard does not start at the top of the page again. Returns the ref of the element; `own` has the element while there is one.
 */
export function useFocusReturn(own: RefObject<HTMLElement | null>): RefCallback<HTMLElement> {
  const before = useRef<Element>(undefined)
  const enter = useCallback(({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget && !(currentTarget as HTMLElement).contains(relatedTarget as Node))
      before.current = relatedTarget as Element
  }, [])
  return useCallback(
    (element) => {
      // React takes a ref back before it removes the element. Then the shop may move the focus itself.
      if (!element && own.current?.matches(':focus-within')) {
        const place = placeOf(before.current ?? own.current)
        setTimeout(() => {
          if (!focusedElement() && !giveFocus(before.current)) handFocusOn(place)
        })
      }
      element?.addEventListener('focusin', enter)
      own.current = element
    },
    [own, enter],
  )
}
