/** For each headers object, its names by their lower case. Cached: listing many names takes an engine milliseconds. */
const namesOf = new WeakMap<object, Map<string, string>>()

/**
 * Reads one header as text, at most 1000 characters. `name` is in lower case; the case in `headers` does not matter. `headers` may
 * be `Headers`, a client's own object with `get`, a jqXHR, an `XMLHttpRequest`, or an object of names and values. Several values
 * are joined with a comma (RFC 9110 §5.3). Never throws.
 */
export function readHeader(headers: unknown, name: string): string | undefined {
  try {
    const source = headers as HeaderSource
    const getter = ['get', 'getResponseHeader'].find((key) => typeof source[key] === 'function')
    const value = getter ? (source[getter] as Getter)(name) : source[readNames(source).get(name) as string]
    const text = Array.isArray(value) ? value.slice(0, 20).join(', ') : (value ?? '')
    return typeof text === 'object' ? undefined : `${text}`.slice(0, 1000) || undefined
  } catch {
    // `headers` is not an object, or a getter or a Proxy throws.
    return undefined
  }
}

type Getter = (name: string) => unknown

interface HeaderSource {
  readonly [name: string]: unknown
}

function readNames(headers: object): Map<string, string> {
  const names = namesOf.get(headers) ?? new Map(Object.keys(headers).map((key) => [key.toLowerCase(), key]))
  namesOf.set(headers, names)
  return names
}
