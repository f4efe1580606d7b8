import type { Fault } from './choices'

let current: Fault | null = null

const realFetch = window.fetch

export function getOffline(): Fault | null {
  return current
}

/**
 * Makes the page believe that it is offline, since no server can do that to it: `fetch` fails as it does without a
 * network, and the browser says so. Only for this example; the shop itself knows nothing of it.
 */
export function setOffline(fault: Fault | null): void {
  current = fault
  if (fault) window.fetch = failingFetch
  else comeBack()
}

const failingFetch: typeof fetch = async (input, init) => {
  const path = String(input)
  // The library asks for the icon to find out whether the browser is right.
  const isProbe = path.endsWith('/favicon.ico')
  if (!current || !(isProbe || path.includes(current.path ?? '/'))) {
    if (!current && (isProbe || path.startsWith('/api'))) comeBack()
    return realFetch(input, init)
  }
  setOnline(false)
  // The browser still says that it is offline when the failure is shown, so "once" ends with the next request.
  if (current.times !== undefined) current = null
  throw new TypeError('Failed to fetch')
}

function comeBack() {
  window.fetch = realFetch
  setOnline(true)
}

function setOnline(online: boolean) {
  if (navigator.onLine === online) return
  Object.defineProperty(navigator, 'onLine', { value: online, configurable: true })
  dispatchEvent(new Event(online ? 'online' : 'offline'))
}
