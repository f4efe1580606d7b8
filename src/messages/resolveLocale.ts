/**
 * Returns the best available language. `requested` is one language tag or a list of tags, the preferred one first. For each of them,
 * an available language matches if it is the same (RFC 4647 §3.4, case-insensitive), more general, or of another region with the same
 * script. If none matches, returns English or else the first available language, and `'en'` if none is available. Never throws.
 */
export function resolveLocale(requested: unknown, available: readonly string[]): string {
  for (const tag of Array.isArray(requested) ? requested : [requested]) {
    const found = typeof tag === 'string' ? lookUp(tag.slice(0, 100), available) : undefined
    if (found !== undefined) return found
  }
  return lookUp('en', available) ?? available[0] ?? 'en'
}

function lookUp(requested: string, available: readonly string[]): string | undefined {
  const parts = requested.trim().replaceAll('_', '-').toLowerCase().split('-')
  for (let count = parts.length; count > 0; count--) {
    const range = parts.slice(0, count).join('-')
    const same = available.find((tag) => tag.toLowerCase() === range)
    if (same !== undefined && isSameScript(same, requested)) return same
  }
  return available.find((tag) => tag.toLowerCase().split('-')[0] === parts[0] && isSameScript(tag, requested))
}

/** Whether two tags have the same language and script. A reader of simplified Chinese may not read traditional Chinese. */
function isSameScript(tag: string, requested: string): boolean {
  const [one, other] = [tag, requested.trim().replaceAll('_', '-')].map((name) => {
    try {
      return new Intl.Locale(name).maximize()
    } catch {
      return undefined
    }
  })
  return one?.language === other?.language && one?.script === other?.script
}
