import { readProperty } from './readProperty'

/** Returns the first elements of an array. Never throws: an element whose getter or Proxy trap throws is `undefined`. */
export function readList(list: unknown, limit: number): unknown[] {
  const length = readProperty(list, 'length')
  return Array.from({ length: typeof length === 'number' ? Math.min(length, limit) : 0 }, (_, index) =>
    readProperty(list, String(index)),
  )
}
