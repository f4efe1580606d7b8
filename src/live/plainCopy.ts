import { isList } from '../http/isList'
import { isObject } from '../http/readProperty'

/** No status page nests deeper, or has more parts. */
const deepest = 24
const most = 100_000

/**
 * A copy of a value that consists of nothing but plain data, so that reading it can neither run code nor throw. What goes deeper, or is more, is
 * left out.
 */
export function plainCopy(value: unknown, depth = 0, budget = { left: most }): unknown {
  if (!isObject(value)) return typeof value === 'symbol' || typeof value === 'bigint' ? undefined : value
  if (typeof value === 'function' || depth > deepest) return undefined
  try {
    if (isList(value)) {
      const list: unknown[] = []
      for (let at = 0; at < value.length && budget.left-- > 0; at++) list.push(plainCopy(value[at], depth + 1, budget))
      return list
    }
    const copy: Record<string, unknown> = {}
    for (const name of Object.keys(value)) {
      if (budget.left-- <= 0) break
      // Assigned, it would replace the prototype.
      if (name !== '__proto__') copy[name] = plainCopy((value as Record<string, unknown>)[name], depth + 1, budget)
    }
    return copy
  } catch {
    return undefined
  }
}
