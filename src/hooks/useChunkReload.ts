'use client'

import { useEffect, useState } from 'react'

const memory = 'storefront-error-ui:reloaded'

/**
 * Loads the page again where a part of its code is gone, as after a new release: once for each release and tab, and not
 * while offline. Whether that is under way. `release` names what is running; by default the page's scripts do.
 */
export function useChunkReload(isChunkError: boolean, release: string | undefined): boolean {
  const [isReloading, setReloading] = useState(false)
  useEffect(() => {
    if (!isChunkError || !mayReload(release ?? scripts())) return
    setReloading(true)
    location.reload()
    // A page that asks before it is left may stay.
    const timer = setTimeout(setReloading, 3000, false)
    return () => clearTimeout(timer)
  }, [isChunkError, release])
  return isReloading
}

/** Remembers the release before the page is left, since afterwards nobody can. */
function mayReload(release: string): boolean {
  if (navigator.onLine === false) return false
  try {
    if (sessionStorage.getItem(memory) === release) return false
    sessionStorage.setItem(memory, release)
    return sessionStorage.getItem(memory) === release
  } catch {
    // Who cannot remember would reload for ever.
    return false
  }
}

/** Bundlers put a hash of the content into the names of their files. */
function scripts(): string {
  return [...document.scripts].map(({ src }) => src).join()
}
