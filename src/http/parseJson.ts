/**
 * Parses a string of JSON, and subtracts its length from the budget. Returns a value that is not a string as it is. Returns
 * `undefined` for a string that is not a JSON object or array, or that exceeds the budget. Never throws.
 *
 * Callers start with a budget of 64 KiB: no error needs more, and parsing it takes less than 5 ms.
 */
export function parseJson(value: unknown, budget: { left: number }): unknown {
  if (typeof value !== 'string') return value
  if (value.length > budget.left || !/^\s*[[{]/.test(value)) return undefined
  budget.left -= value.length
  try {
    // `trim` removes a byte order mark, which `JSON.parse` rejects.
    return JSON.parse(value.trim())
  } catch {
    return undefined
  }
}
