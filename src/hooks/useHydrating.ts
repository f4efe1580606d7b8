'use client'

import { useSyncExternalStore } from 'react'

/** Whether this is a render on a server, or the one that repeats it in the browser. */
export function useHydrating(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => false,
    () => true,
  )
}

function subscribe() {
  return () => {}
}
