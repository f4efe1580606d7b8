/**
 * Returns the best available language. `requested` is a language tag or a list of tags, the preferred one first; a text may list them, as
 * Accept-Language does with weights (RFC 9110 §12.5.4), and write them as POSIX does, `pt_BR.UTF-8`. For each of them, an available
 * language matches if it is the same (RFC 4647 §3.4, case-insensitive), more general, or of another region with the same script. If none
 * matches, returns English or else the first available language, and `'en'` if none is available. Never throws.
 */
export function resolveLocale(requested: unknown, available: readonly string[]): string {
  for (const wish of Array.isArray(requested) ? requested : [requested]) {
    if (typeof wish !== 'string') continue
    for (const tag of tagsOf(wish)) {
      const found = lookUp(tag, available)
      if (found !== undefined) return found
    }
  }
  return lookUp('en', available) ?? available[0] ?? 'en'
}

/** The tags of a text, the preferred one first. */
function tagsOf(wish: string): string[] {
  return wish
    .slice(0, 500)
    .split(',')
    .map((part) => ({
      // POSIX adds a character set and a variant.
      tag: part
        .replace(/[;.@].*/s, '')
        .replaceAll('_', '-')
        .trim(),
      weight: Number(/;\s*q=([\d.]+)/i.exec(part)?.[1] ?? 1),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag)
}

function lookUp(requested: string, available: readonly string[]): string | undefined {
  const parts = requested.toLowerCase().split('-')
  for (let count = parts.length; count > 0; count--) {
    const range = parts.slice(0, count).join('-')
    const same = available.find((tag) => tag.toLowerCase() === range)
    if (same !== undefined && isSameScript(same, requested)) return same
  }
  return available.find((tag) => tag.toLowerCase().split('-')[0] === parts[0] && isSameScript(tag, requested))
}

/** Whether two tags have the same language and script. A reader of simplified Chinese may not read traditional Chinese. */
function isSameScript(tag: string, requested: string): boolean {
  const [one, other] = [tag, requested].map((name) => {
    try {
      return new Intl.Locale(name).maximize()
    } catch {
      return undefined
    }
  })
  return one?.language === other?.language && one?.script === other?.script
}
