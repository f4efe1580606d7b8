'use client'

import { useState } from 'react'
import { isOnline } from '../retry/online'
import { reloadKey } from './reloadKey'
import { useBrowserLayoutEffect } from './useBrowserLayoutEffect'

/** In milliseconds: even if each load seems to be another release, the page is reloaded three times within it at most. */
const span = 300_000

/** Whether the page is being left, so that a second fallback waits too. */
let isLeaving = false

/**
 * Reloads the page after a part of its code could not be loaded, as after a new release: once for each release and tab, and not while
 * offline. Returns whether the page is being reloaded, and `undefined` as long as that is not decided. `release` identifies the running
 * release. By default, the script that the app starts with does.
 */
export function useChunkReload(isAsked: boolean, release: string | undefined): boolean | undefined {
  const [isReloading, setReloading] = useState<boolean>()
  useBrowserLayoutEffect(() => {
    if (!isAsked) return
    const isLeft = isLeaving || mayReload(release ?? findEntry())
    setReloading(isLeft)
    if (!isLeft) return
    if (!isLeaving) location.reload()
    isLeaving = true
    // The shopper may stay if the page asks before it is left (`beforeunload`).
    const timer = setTimeout(() => {
      isLeaving = false
      setReloading(false)
    }, 3000)
    return () => clearTimeout(timer)
  }, [isAsked, release])
  return isAsked ? isReloading : false
}

/** Whether the page was not reloaded for this release yet. It stores the release before the reload, because no code runs after it. */
function mayReload(release: string): boolean {
  if (!isOnline()) return false
  try {
    const name = `${release}`.replace(/\s+/g, ' ')
    const now = Date.now()
    // A line for each reload: its time, and the release. Two servers may still answer with two releases in turn.
    const lines = sessionStorage.getItem(reloadKey)?.split('\n') ?? []
    const recent = lines.filter((line) => now - Number.parseInt(line, 10) < span)
    if (recent.length > 2 || lines.some((line) => line.replace(/^\d+ /, '') === name)) return false
    const text = [...lines, `${now} ${name}`].join('\n')
    sessionStorage.setItem(reloadKey, text)
    return sessionStorage.getItem(reloadKey) === text
  } catch {
    // Without storage, the page would reload for ever.
    return false
  }
}

/**
 * The URL of the script that the app starts with, or Next.js's name for the build. Bundlers put a hash of the content into the names of
 * files. The query does not count, and neither do scripts of others: both may differ between two loads of one release.
 */
function findEntry(): string {
  const { __NEXT_DATA__: next } = globalThis as { __NEXT_DATA__?: { buildId?: unknown } }
  if (typeof next?.buildId === 'string') return next.buildId
  // The app's files are where this one is: the first line of a trace names it.
  const [own = ''] = new Error().stack?.match(/[\w-]+:\/\/[^\s()?#]+/) ?? []
  const folder = own.replace(/[^/]*$/, '')
  const scripts = [...document.scripts].filter(({ src, noModule }) => !noModule && folder && src.startsWith(folder))
  const entry =
    scripts.find(({ type }) => type === 'module') ??
    // The runtime knows the names of all chunks.
    scripts.find(({ src }) => /\/(webpack|turbopack|runtime)\b[^/]*$/.test(src)) ??
    // Bundlers load what an entry needs before it.
    scripts.pop()
  return entry?.src.replace(/[?#].*/, '') ?? ''
}
