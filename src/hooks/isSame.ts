import { isObject, isPlain } from '../http/readProperty'

/** Whether two values are the same, or plain data with the same content, as an object that is written inline in each render. Never throws. */
export function isSame(one: unknown, other: unknown, depth = 5): boolean {
  try {
    if (Object.is(one, other)) return true
    if (!depth || ![one, other].every((value) => isObject(value) && isPlain(value))) return false
    const [entries, others] = [one, other].map((value) => Object.entries(value as object)) as [
      [string, unknown][],
      unknown[],
    ]
    const values = other as Record<string, unknown>
    return entries.length === others.length && entries.every(([key, value]) => isSame(value, values[key], depth - 1))
  } catch {
    return false
  }
}
