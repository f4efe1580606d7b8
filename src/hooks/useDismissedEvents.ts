'use client'

import { useState } from 'react'

const name = 'storefront-error-ui:service-dismissed'
/** More than a page has incidents at once. */
const most = 20

/** Where storage is forbidden or full, what was dismissed is known until the page is left. */
let unkept: Record<string, number> = {}

interface DismissedEvents {
  isDismissed: (id: string, level: number) => boolean
  dismiss: (id: string, level: number) => void
}

/**
 * Which events the shopper has dismissed, and the function that does so. One that gets worse is not dismissed any more: a higher `level` is
 * worse. Kept in the browser, for all its tabs.
 */
export function useDismissedEvents(): DismissedEvents {
  const [, update] = useState(0)
  const kept = read()
  return {
    isDismissed: (id, level) => (Object.hasOwn(kept, id) ? (kept[id] as number) : Number.NEGATIVE_INFINITY) >= level,
    dismiss(id, level) {
      // Ids that are numbers come first in an object, whenever they were added.
      const others = Object.entries(read()).filter(([other]) => other !== id)
      const next = Object.fromEntries([...others.slice(1 - most), [id, level]])
      unkept = {}
      try {
        localStorage.setItem(name, JSON.stringify(next))
      } catch {
        unkept = next
      }
      update((count) => count + 1)
    },
  }
}

function read(): Record<string, number> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '{}')
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : []
    return { ...Object.fromEntries(entries.filter(([, level]) => typeof level === 'number')), ...unkept }
  } catch {
    return unkept
  }
}
