/**
 * The language to show out of those that are available, for one or more that were asked for, best first: the same (RFC 4647
 * §3.4, case-insensitive), a more general one, or another region of the same language in the same script; else English, else
 * the first available. Total: it never throws, and gives `'en'` where nothing is available.
 */
export function resolveLocale(requested: unknown, available: readonly string[]): string {
  for (const wish of Array.isArray(requested) ? requested : [requested]) {
    const found = typeof wish === 'string' ? lookUp(wish.slice(0, 100), available) : undefined
    if (found !== undefined) return found
  }
  return lookUp('en', available) ?? available[0] ?? 'en'
}

function lookUp(wish: string, available: readonly string[]): string | undefined {
  const parts = wish.trim().replaceAll('_', '-').toLowerCase().split('-')
  for (let count = parts.length; count > 0; count--) {
    const range = parts.slice(0, count).join('-')
    const same = available.find((tag) => tag.toLowerCase() === range)
    if (same !== undefined && readsLike(same, wish)) return same
  }
  return available.find((tag) => tag.toLowerCase().split('-')[0] === parts[0] && readsLike(tag, wish))
}

/** Whether two tags are of the same language and script: who reads simplified Chinese may not read traditional. */
function readsLike(tag: string, wish: string): boolean {
  const [one, other] = [tag, wish.trim().replaceAll('_', '-')].map((name) => {
    try {
      return new Intl.Locale(name).maximize()
    } catch {
      return undefined
    }
  })
  return one?.language === other?.language && one?.script === other?.script
}
