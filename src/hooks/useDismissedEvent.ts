'use client'

import { useState } from 'react'

const name = 'storefront-error-ui:service-dismissed'
/** More than a page has incidents at once. */
const most = 20

/** Where storage is forbidden, what was dismissed is known until the page is left. */
let known: Record<string, number> = {}

/**
 * Whether the shopper has dismissed an event, and the function that does so. One that gets worse is not dismissed any more: a higher `level` is
 * worse. Kept in the browser, for all its tabs.
 */
export function useDismissedEvent(id: string | undefined, level: number): [isDismissed: boolean, dismiss: () => void] {
  const [, update] = useState(0)
  const isDismissed = id !== undefined && (read()[id] ?? Number.NEGATIVE_INFINITY) >= level
  function dismiss() {
    if (id === undefined) return
    const entries = Object.entries({ ...read(), [id]: level }).slice(-most)
    known = Object.fromEntries(entries)
    try {
      localStorage.setItem(name, JSON.stringify(known))
    } catch {
      // Storage may be forbidden or full.
    }
    update((count) => count + 1)
  }
  return [isDismissed, dismiss]
}

function read(): Record<string, number> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return known
    return Object.fromEntries(Object.entries(kept).filter(([, level]) => typeof level === 'number'))
  } catch {
    return known
  }
}
