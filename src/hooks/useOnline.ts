'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { isOnline, proveOnline, watchOnline } from '../retry/online'
import { wake } from '../retry/wake'

/** Asks something of the network. Any answer proves a connection, a failing one too; a rejection proves nothing. */
export type OnlineProbe = (signal: AbortSignal) => PromiseLike<unknown>

export interface UseOnlineOptions {
  /**
   * How to find out whether there is a connection although the browser says that there is none. By default the page's own
   * server is asked for its icon, without cookies. Where several components ask, one probe serves all.
   */
  probe?: OnlineProbe | undefined
}

/**
 * Whether there may be a connection: `false` while the browser says that there is none and no answer proves the contrary
 * (HTML Standard, `navigator.onLine`). It recovers by itself. `true` on a server and while its markup is hydrated.
 */
export function useOnline({ probe }: UseOnlineOptions = {}): boolean {
  const own = useRef(probe)
  useEffect(() => {
    own.current = probe
  })
  useEffect(() => join(own), [])
  return useSyncExternalStore(watchOnline, isOnline, () => true)
}

type User = { current: OnlineProbe | undefined }

const users = new Set<User>()
let stopWatching = () => {}
let stopProbing = () => {}

/** Probes for as long as anybody wants to know. Gives a function that ends it for this user. */
function join(user: User): () => void {
  users.add(user)
  if (users.size === 1) {
    stopWatching = watchOnline(startProbing)
    startProbing()
  }
  return () => {
    users.delete(user)
    if (users.size) return
    stopWatching()
    stopProbing()
  }
}

/**
 * A browser that says offline is mostly right, and then nothing leaves the device: looking costs no server anything. Where a
 * virtual network or a sandbox has misled it, the first look tells.
 */
function startProbing() {
  stopProbing()
  if (isOnline()) return
  let gap = 500
  let inFlight: AbortController | undefined
  let stopWaiting = wake(probe, performance.now() + gap)
  stopProbing = () => {
    stopWaiting()
    inFlight?.abort()
  }

  function probe() {
    // One that hangs has until the next is due.
    inFlight?.abort()
    const own = new AbortController()
    inFlight = own
    gap = Math.min(gap * 2, 30_000)
    stopWaiting = wake(probe, performance.now() + gap)
    const ask = [...users].find(({ current }) => current)?.current ?? askForIcon
    // A promise even of what throws at once.
    new Promise((resolve) => resolve(ask(own.signal))).then(
      () => own.signal.aborted || proveOnline(),
      () => {},
    )
  }
}

/**
 * The caches of a service worker answer no HEAD, so what answers is the network. Not followed anywhere: a redirect is an
 * answer too, and may lead where this page must not look.
 */
function askForIcon(signal: AbortSignal): Promise<Response> {
  // The address of a frame that a page wrote itself tells no origin.
  return fetch(`${origin}/favicon.ico`, {
    method: 'HEAD',
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'manual',
    signal,
  })
}
