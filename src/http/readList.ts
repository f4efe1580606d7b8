import { readProperty } from './readProperty'

/** The first elements of an array, whatever its getters and traps do. */
export function readList(list: unknown, most: number): unknown[] {
  const length = readProperty(list, 'length')
  return Array.from({ length: typeof length === 'number' ? Math.min(length, most) : 0 }, (_, index) =>
    readProperty(list, String(index)),
  )
}
