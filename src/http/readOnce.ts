import { isObject } from './readProperty'

/** Caches the result of `read` for each object. For objects that do not change after they are read. */
export function readOnce<T>(read: (input: unknown) => T): (input: unknown) => T {
  const cache = new WeakMap<object, T>()
  return (input) => {
    if (!isObject(input)) return read(input)
    const result = cache.get(input) ?? read(input)
    cache.set(input, result)
    return result
  }
}
