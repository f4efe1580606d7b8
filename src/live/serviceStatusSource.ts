import type { ServiceReport } from './statusMemory'
import type { ServiceComponents } from './touchedComponents'

export interface ServiceStatusOptions {
  /** The address of the feed: that of the shop's own `statusProxy`, or of a page that other origins may read. */
  url: string
  /** Which components of the page the shop's requests depend on, in addition to `vtexComponents`. */
  components?: ServiceComponents | undefined
}

/** A status page, as the components of this library ask it. */
export interface ServiceStatusSource {
  readonly url: string
  readonly components: ServiceComponents | undefined
  /** What the page said less than five minutes ago. `undefined` if nothing is known, and while nobody listens. */
  get: () => ServiceReport | undefined
  /**
   * Calls the listener when `get` returns something else. The page is asked for as long as there is one of a failure (`'failure'`). For `'idle'`,
   * nothing has failed: it is asked at most once in five minutes, when the page of the shop has nothing else to do. For `'never'`, it is only told
   * what others have asked. `names` are the components that it tells of: only the end of what touches them is told later, at a random moment within
   * a minute, and sends again what waits. Returns a function that ends it.
   */
  listen: (listener: () => void, ask?: 'failure' | 'idle' | 'never', names?: readonly string[]) => () => void
}

/**
 * Asks a status page while a failure is shown, and never otherwise. All failures of the page, and all tabs of the shopper, share one question a
 * minute: by a lock and a memory of the browser. It does not ask while the page is hidden or offline. A status page that is down, slow, HTML, larger
 * than 64 KiB or closed to other origins changes nothing, and is asked less and less often. Loads what it needs for that with the first listener.
 */
export function serviceStatusSource({ url, components }: ServiceStatusOptions): ServiceStatusSource {
  let report: ServiceReport | undefined
  const listeners = new Set<() => void>()
  function onChange(next: ServiceReport | undefined) {
    if (next === report) return
    report = next
    for (const listener of [...listeners]) listener()
  }
  return {
    url,
    components,
    get: () => report,
    listen(call, ask = 'failure', names) {
      // The same function may be given twice.
      const listener = () => call()
      listeners.add(listener)
      let leave = () => {}
      if (ask !== 'never') {
        // It may not be loaded: then all is as without a source.
        load().then(
          ({ statusAsker }) => {
            if (listeners.has(listener)) leave = statusAsker(url).listen({ onChange, isIdle: ask === 'idle', names })
          },
          () => {},
        )
      }
      return () => {
        listeners.delete(listener)
        leave()
      }
    },
  }
}

const load = () => import('./statusAsker')
