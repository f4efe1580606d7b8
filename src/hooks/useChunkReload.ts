'use client'

import { useEffect, useState } from 'react'

const storageKey = 'storefront-error-ui:reloaded'

/**
 * Reloads the page if a part of its code cannot be loaded, as after a new release: once for each release and tab, and not while offline.
 * Returns whether the page is being reloaded. `release` identifies the running release. By default, the URLs of the page's scripts do.
 */
export function useChunkReload(isChunkError: boolean, release: string | undefined): boolean {
  const [isReloading, setReloading] = useState(false)
  useEffect(() => {
    if (!isChunkError || !mayReload(release ?? scripts())) return
    setReloading(true)
    location.reload()
    // The shopper may stay if the page asks before it is left (`beforeunload`).
    const timer = setTimeout(setReloading, 3000, false)
    return () => clearTimeout(timer)
  }, [isChunkError, release])
  return isReloading
}

/** Whether the page was not reloaded for this release yet. It stores the release before the reload, because no code runs after it. */
function mayReload(release: string): boolean {
  if (navigator.onLine === false) return false
  try {
    if (sessionStorage.getItem(storageKey) === release) return false
    sessionStorage.setItem(storageKey, release)
    return sessionStorage.getItem(storageKey) === release
  } catch {
    // Without storage, the page would reload for ever.
    return false
  }
}

/** The URLs of the page's scripts: bundlers put a hash of the content into file names, so they differ between releases. */
function scripts(): string {
  return [...document.scripts].map(({ src }) => src).join()
}
