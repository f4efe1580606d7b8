/** Returns the first keys of a plain object. Returns none for an array or any other object, such as a `File`. Never throws. */
export function readKeys(value: unknown, limit: number): string[] {
  try {
    // Typed arrays have a key for each byte, so the bytes of a file would be millions of keys.
    const isPlain = Object.prototype.toString.call(value) === '[object Object]'
    return isPlain ? Object.keys(value as object).slice(0, limit) : []
  } catch {
    // A Proxy throws.
    return []
  }
}
