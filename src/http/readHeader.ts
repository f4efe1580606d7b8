import { isObject, readProperty } from './readProperty'

/** The headers of an answer, wherever a client keeps them. */
export function findHeaders(nodes: readonly object[]): object | undefined {
  return nodes.map((node) => readProperty(node, 'headers')).find(isObject)
}

/** One header, from `Headers`, a client's own header bag, or an object of names and values. */
export function readHeader(headers: unknown, name: string): string | undefined {
  let value: unknown
  try {
    value = (headers as Headers).get(name)
  } catch {
    value =
      readProperty(headers, name) ??
      readProperty(
        headers,
        name.replace(/(^|-)./g, (start) => start.toUpperCase()),
      )
  }
  const first = isObject(value) ? readProperty(value, '0') : value
  return typeof first === 'string' || typeof first === 'number' ? `${first}`.slice(0, 1000) : undefined
}
