import { useSyncExternalStore } from 'react'

/** Where the shop is: the path and the search of the address. */
export function usePath(): { path: string; query: URLSearchParams } {
  const url = useSyncExternalStore(subscribe, () => location.pathname + location.search)
  const [path = '/', search] = url.split('?')
  return { path, query: new URLSearchParams(search) }
}

export function navigate(to: string): void {
  history.pushState(null, '', to)
  dispatchEvent(new PopStateEvent('popstate'))
  scrollTo(0, 0)
}

function subscribe(listener: () => void) {
  addEventListener('popstate', listener)
  return () => removeEventListener('popstate', listener)
}
