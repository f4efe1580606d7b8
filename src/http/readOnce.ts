import { readStatus } from '../status/statusKind'
import { isObject } from './readProperty'

/**
 * Caches the result of `read` for each object and for each status code. For objects that do not change after they are read, and results
 * that nobody changes.
 */
export function readOnce<T>(read: (input: unknown) => T): (input: unknown) => T {
  const objects = new WeakMap<object, T>()
  const codes: T[] = []
  return (input) => {
    if (isObject(input)) {
      const result = objects.get(input) ?? read(input)
      objects.set(input, result)
      return result
    }
    const code = readStatus(input)
    // A status of 0 depends on the connection.
    if (!code) return read(input)
    codes[code] ??= read(code)
    return codes[code]
  }
}
