import { isObject } from './readProperty'

/** A reader that reads each object once, however many ask. For what does not change any more. */
export function readOnce<T>(read: (input: unknown) => T): (input: unknown) => T {
  const known = new WeakMap<object, T>()
  return (input) => {
    if (!isObject(input)) return read(input)
    const result = known.get(input) ?? read(input)
    known.set(input, result)
    return result
  }
}
