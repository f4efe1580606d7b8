'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { isOnline, proveOnline, trustProbe, watchOnline } from '../retry/online'
import { pageClock } from '../retry/pageClock'
import { wake } from '../retry/wake'

/** Sends a request. Any answer proves a connection, an error status too. A rejection proves nothing. */
export type OnlineProbe = (signal: AbortSignal) => PromiseLike<unknown>

export interface UseOnlineOptions {
  /**
   * Finds out whether there is a connection although the browser reports none. By default, the browser requests the icon of the page's own
   * server, without cookies. Several components share one probe.
   */
  probe?: OnlineProbe | undefined
}

/**
 * Whether there may be a connection: `false` while the browser says that there is none (HTML Standard, `navigator.onLine`) and no answer
 * proves the contrary. It updates by itself. `true` on a server and while its markup is hydrated.
 */
export function useOnline({ probe }: UseOnlineOptions = {}): boolean {
  const latest = useRef(probe)
  useEffect(() => {
    latest.current = probe
  })
  useEffect(() => subscribe(latest), [])
  const hasOwn = probe !== undefined
  useEffect(() => (hasOwn ? trustProbe() : undefined), [hasOwn])
  return useSyncExternalStore(watchOnline, isOnline, () => true)
}

type ProbeRef = { current: OnlineProbe | undefined }

/** The probes of the components that use the hook. */
const probes = new Set<ProbeRef>()
let stopWatching = () => {}
let stopProbing = () => {}

/** Probes while at least one component uses the hook. Returns a function that unsubscribes the component. */
function subscribe(probe: ProbeRef): () => void {
  probes.add(probe)
  if (probes.size === 1) {
    stopWatching = watchOnline(startProbing)
    startProbing()
  }
  return () => {
    probes.delete(probe)
    if (probes.size) return
    stopWatching()
    stopProbing()
  }
}

/**
 * Sends a probe after half a second, and then less and less often. A browser that reports offline is mostly right, and then no request
 * leaves the device, so the probes cost no server anything. If a virtual network or a sandbox misleads the browser, the first probe
 * corrects it.
 */
function startProbing() {
  stopProbing()
  if (isOnline()) return
  let gap = 500
  let inFlight: AbortController | undefined
  let stopWaiting = wake(probe, pageClock() + gap)
  stopProbing = () => {
    stopWaiting()
    inFlight?.abort()
  }

  function probe() {
    // A probe without an answer is aborted when the next one is due.
    inFlight?.abort()
    const controller = new AbortController()
    inFlight = controller
    gap = Math.min(gap * 2, 30_000)
    stopWaiting = wake(probe, pageClock() + gap)
    const send = [...probes].find(({ current }) => current)?.current ?? requestIcon
    // The promise also catches what `send` throws synchronously.
    new Promise((resolve) => resolve(send(controller.signal))).then(
      () => controller.signal.aborted || proveOnline(true),
      () => {},
    )
  }
}

/**
 * Requests the icon by HEAD, which the caches of a service worker do not answer, so the answer comes from the network. Redirects are not
 * followed: a redirect is an answer too, and it may lead to an origin that the page's Content-Security-Policy forbids.
 */
function requestIcon(signal: AbortSignal): Promise<Response> {
  // `location.origin` is `null` in a frame that a page has written itself. The global `origin` is the one of the page.
  return fetch(`${origin}/favicon.ico`, {
    method: 'HEAD',
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'manual',
    signal,
  })
}
