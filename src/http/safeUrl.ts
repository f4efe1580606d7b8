/** An address that may become a link: http, https, or a path on the same site. Anything else gives `undefined`. */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 8192) return undefined
  try {
    const url = new URL(value, 'https://same-site.invalid')
    if (/^https?:\/\//i.test(value)) return url.username || url.password ? undefined : url.href
    // Only a path resolves to the base, and one like `/.//elsewhere` resolves to what leads away again.
    const path = url.pathname + url.search + url.hash
    return value.startsWith('/') && url.host === 'same-site.invalid' && !path.startsWith('//') ? path : undefined
  } catch {
    return undefined
  }
}
