import { setOnline } from '../testing/setOnline'
import type { Fault } from './Fault'
import { isFor } from './Fault'

/** What the panel shows. */
export interface FaultSnapshot {
  fault: Fault | undefined
  /** How many requests it has met. */
  met: number
  /** The paths of the page's latest requests, for a choice among them. */
  paths: readonly string[]
}

const storageKey = 'storefront-error-ui:fault'
const most = 20
const listeners = new Set<() => void>()
let snapshot: FaultSnapshot = { fault: undefined, met: 0, paths: [] }

export function getFault(): FaultSnapshot {
  return snapshot
}

export function listenForFault(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Sets what goes wrong from now on, also over a reload of the tab. `undefined`: nothing. */
export function setFault(fault: Fault | undefined): void {
  const wasOffline = snapshot.fault?.what === 'offline'
  change({ fault, met: 0 })
  if (fault?.what === 'offline') setOnline(false)
  else if (wasOffline) sayTruth()
  try {
    if (fault) sessionStorage.setItem(storageKey, JSON.stringify(fault))
    else sessionStorage.removeItem(storageKey)
  } catch {
    // Storage may be forbidden.
  }
}

/** Goes on with what was chosen before a reload. */
export function restoreFault(): void {
  try {
    const fault = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null')
    if (typeof fault?.what === 'string' && typeof fault.path === 'string') setFault(fault)
  } catch {
    // Storage may be forbidden, and other scripts may have written there.
  }
}

/** The fault that a request meets, which counts it. */
export function takeFault(url: string): Fault | undefined {
  // `data:` and `blob:` need no connection.
  if (!/^https?:/.test(url)) return undefined
  const { fault, met, paths } = snapshot
  const path = pathOf(url)
  if (!paths.includes(path)) change({ paths: [path, ...paths].slice(0, most) })
  if (!fault || !isFor(fault, url)) return undefined
  if (fault.isOnce && fault.what !== 'offline') setFault(undefined)
  else change({ met: met + 1 })
  return fault
}

/** The browser's own word on the connection again. */
function sayTruth(): void {
  Reflect.deleteProperty(navigator, 'onLine')
  dispatchEvent(new Event(navigator.onLine ? 'online' : 'offline'))
}

function change(changes: Partial<FaultSnapshot>): void {
  snapshot = { ...snapshot, ...changes }
  // A request may be sent while React renders, and then no component may be updated.
  queueMicrotask(() => {
    for (const listener of [...listeners]) listener()
  })
}

function pathOf(url: string): string {
  try {
    return new URL(url, location.href).pathname
  } catch {
    return url
  }
}
