import { readProperty } from './readProperty'

/** Whether a value is an array. Unlike `Array.isArray`, it does not throw at a revoked Proxy. */
export function isList(value: unknown): value is unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}

/** The first elements of an array, whatever its getters and traps do. */
export function readList(list: unknown, most: number): unknown[] {
  const length = readProperty(list, 'length')
  return Array.from({ length: typeof length === 'number' ? Math.min(length, most) : 0 }, (_, index) =>
    readProperty(list, String(index)),
  )
}
