/** The names of the objects of headers that were read before, by their lower case: to list many takes an engine milliseconds. */
const spellings = new WeakMap<object, Map<string, string>>()

/**
 * One header as text, of at most 1000 characters. `name` is in lower case; the headers may spell it in any way. They may be
 * `Headers`, a client's own with `get`, a jqXHR or an `XMLHttpRequest`, or an object of names and values. Several values are joined
 * with a comma (RFC 9110 §5.3). Never throws.
 */
export function readHeader(headers: unknown, name: string): string | undefined {
  try {
    const bag = headers as Bag
    const getter = ['get', 'getResponseHeader'].find((key) => typeof bag[key] === 'function')
    const value = getter ? (bag[getter] as Getter)(name) : bag[spell(bag).get(name) as string]
    const text = Array.isArray(value) ? value.slice(0, 20).join(', ') : (value ?? '')
    return typeof text === 'object' ? undefined : `${text}`.slice(0, 1000) || undefined
  } catch {
    // No object, or a getter or a Proxy that throws.
    return undefined
  }
}

type Getter = (name: string) => unknown

interface Bag {
  readonly [name: string]: unknown
}

function spell(headers: object): Map<string, string> {
  const names = spellings.get(headers) ?? new Map(Object.keys(headers).map((key) => [key.toLowerCase(), key]))
  spellings.set(headers, names)
  return names
}
