import { callSafely } from '../http/throwLater'

/**
 * Follows a link by the shop's router instead of the browser. Only a plain left click on a link of the same origin counts, so that a
 * shopper can still open it in a new tab. A link to a place in the same page and a handled click are left to the browser.
 */
export function followLink(event: React.MouseEvent<HTMLElement>, href: string, navigate: (path: string) => unknown) {
  const { defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey, currentTarget } = event
  if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return
  const { target, download } = currentTarget as HTMLAnchorElement
  if ((target && target !== '_self') || download) return
  const url = new URL(href, document.baseURI)
  const isSamePage = url.hash && url.href.split('#')[0] === location.href.split('#')[0]
  if (url.origin !== location.origin || isSamePage) return
  event.preventDefault()
  callSafely(() => navigate(url.pathname + url.search + url.hash))
}
