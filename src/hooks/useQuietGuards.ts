'use client'

import { useEffect } from 'react'

/** How many dialogs are rendered. */
let count = 0

/**
 * Takes the focus guards of Radix out of the order of Tab while the component is rendered. The layer makes the page inert without them, and
 * Radix would leave them there while a Suspense boundary hides the dialog. They are as before for a dialog of the shop that is still open.
 */
export function useQuietGuards(): void {
  useEffect(() => {
    count++
    setTabIndex(-1)
    return () => {
      count--
      if (!count) setTabIndex(0)
    }
  }, [])
}

function setTabIndex(index: number) {
  for (const guard of document.querySelectorAll<HTMLElement>('[data-radix-focus-guard]')) guard.tabIndex = index
}
