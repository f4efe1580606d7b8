/** What a browser reads as another host or leaves out (WHATWG URL, “basic URL parser”), and what ends a part of a policy. */
const sly = /[\s\\\p{Cc}]/u

/** Fails unless a link is an address, a path, mailto: or tel:, and its host can stand in a Content-Security-Policy. */
export function readLink(name, href, fail) {
  const isPath = /^(\/(?!\/)|\?|#)/.test(href)
  const isKnown = isPath || /^(https?:\/\/|mailto:|tel:)/i.test(href)
  if (!isKnown || sly.test(href) || !hasHost(href))
    fail(
      `the link “${name}” has to be an address, a path that starts with “/”, mailto: or tel:, not ${JSON.stringify(href)}.`,
    )
  return href
}

function hasHost(href) {
  if (!/^https?:/i.test(href)) return true
  try {
    return /^([\w.-]+|\[[\da-f:.]+\])$/.test(new URL(href).hostname)
  } catch {
    return false
  }
}
