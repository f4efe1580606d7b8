/** Returns a URL that is safe as a link: http, https, or a path on the same site. Returns `undefined` for anything else. */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 8192) return undefined
  try {
    const url = new URL(value, 'https://same-site.invalid')
    if (/^https?:\/\//i.test(value)) return url.username || url.password ? undefined : url.href
    // A path keeps the host of the base URL. But `/.//elsewhere` resolves to `//elsewhere`, which is a link to another host.
    const path = url.pathname + url.search + url.hash
    return value.startsWith('/') && url.host === 'same-site.invalid' && !path.startsWith('//') ? path : undefined
  } catch {
    return undefined
  }
}
