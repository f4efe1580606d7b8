import type { ServiceReport } from './statusMemory'
import type { ServiceComponents } from './touchedComponents'
import { vtexComponents } from './vtexComponents'

export interface ServiceStatusOptions {
  /** The address of the feed: that of the shop's own `statusProxy`, or of a page that other origins may read. */
  url: string
  /** Which components of the page the shop's requests depend on. By default those of VTEX's page. */
  components?: ServiceComponents | undefined
}

/** A status page, as the components of this library ask it. */
export interface ServiceStatusSource {
  readonly url: string
  readonly components: ServiceComponents
  /** What the page said less than five minutes ago. `undefined` if nothing is known, and while nobody listens. */
  get: () => ServiceReport | undefined
  /**
   * Asks the page for as long as there is a listener, which is called when `get` returns something else. `whenIdle`: nothing has failed. Then it is
   * asked at most once in five minutes, when the page of the shop has nothing else to do. Returns a function that ends it.
   */
  listen: (listener: () => void, options?: { whenIdle?: boolean | undefined }) => () => void
}

/**
 * Asks a status page while a failure is shown, and never otherwise. All failures of the page, and all tabs of the shopper, share one question a
 * minute: by a lock and a memory of the browser. It does not ask while the page is hidden or offline. A status page that is down, slow, HTML, larger
 * than 64 KiB or closed to other origins changes nothing, and is asked less and less often. Loads what it needs for that with the first listener.
 */
export function serviceStatusSource({ url, components = vtexComponents }: ServiceStatusOptions): ServiceStatusSource {
  let report: ServiceReport | undefined
  let listeners = 0
  return {
    url,
    components,
    get: () => report,
    listen(listener, { whenIdle = false } = {}) {
      let isLeft = false
      let leave = () => {}
      listeners++
      const onChange = (next: ServiceReport | undefined) => {
        report = next
        listener()
      }
      import('./statusAsker').then(
        ({ statusAsker }) => {
          if (!isLeft) leave = statusAsker(url).listen({ onChange, isIdle: whenIdle })
        },
        // It could not be loaded: as without a source.
        () => {},
      )
      return () => {
        if (isLeft) return
        isLeft = true
        leave()
        listeners--
        // Strict Mode unsubscribes and subscribes again within one task.
        queueMicrotask(() => {
          if (!listeners) report = undefined
        })
      }
    },
  }
}
