import { callSafely } from '../http/throwLater'

/**
 * Follows a link by the shop's router instead of the browser. Only a plain left click on a link of the same origin counts, so that a
 * shopper can still open it in a new tab. A link to a place in the same page and a handled click are left to the browser, and so is a
 * link that the router throws at.
 */
export function followLink(
  event: React.MouseEvent<HTMLElement> | undefined,
  href: string,
  navigate: (path: string) => unknown,
) {
  // The event of a design system's own link may be that of an element around it, or none.
  const { target, currentTarget } = event ?? {}
  if (event?.button !== 0 || event.defaultPrevented) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = (target as Partial<Element> | undefined)?.closest?.('a') ?? currentTarget
  if (!/^(_self)?$/.test(link?.getAttribute('target') ?? '') || link?.hasAttribute('download')) return
  callSafely(() => {
    const { protocol, host, pathname, search, hash, href: to } = new URL(href, document.baseURI)
    const [page, place] = to.split('#')
    // The origin of a `blob:` is that of the page, and that of `mailto:` equals the one of a page without an origin.
    if (protocol !== location.protocol || host !== location.host) return
    if (place !== undefined && page === location.href.split('#')[0]) return
    navigate(pathname + search + hash)
    // Only now: if the router throws, the browser still follows the link.
    event.preventDefault()
  })
}
