/**
 * What a text of JSON stands for. Anything but text is given back as it is, and text that is no object or list, or that is longer than
 * what is left of the budget, gives `undefined`. 64 KiB is more than any error needs, and takes well under 5 ms. Never throws.
 */
export function parseJson(value: unknown, budget: { left: number }): unknown {
  if (typeof value !== 'string') return value
  if (value.length > budget.left || !/^\s*[[{]/.test(value)) return undefined
  budget.left -= value.length
  try {
    // A byte order mark counts as white space here, though not to JSON.
    return JSON.parse(value.trim())
  } catch {
    return undefined
  }
}
