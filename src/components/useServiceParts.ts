'use client'

import { useSyncExternalStore } from 'react'

type Parts = typeof import('./serviceParts')

let parts: Parts | undefined
const listeners = new Set<() => void>()

/** Loads what shows an incident, once for the page. If it cannot be loaded, the messages are as without a status page. */
export function loadServiceParts(): void {
  // A browser loads a module once.
  import('./serviceParts').then(
    (loaded) => {
      parts = loaded
      for (const listener of listeners) listener()
    },
    () => {},
  )
}

/** What shows an incident, once it is loaded. */
export function useServiceParts(): Parts | undefined {
  return useSyncExternalStore(
    listen,
    () => parts,
    () => undefined,
  )
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
