/** Whether a value is an array. Unlike `Array.isArray`, it does not throw for a revoked Proxy. */
export function isList(value: unknown): value is unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}
