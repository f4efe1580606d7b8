/** The first names of an object that is no list, whatever its traps do. Anything but a plain map, such as a file, has none. */
export function readKeys(value: unknown, most: number): string[] {
  try {
    // The bytes of a file would be millions of names.
    const isMap = Object.prototype.toString.call(value) === '[object Object]'
    return isMap ? Object.keys(value as object).slice(0, most) : []
  } catch {
    // A hostile Proxy has no names.
    return []
  }
}
