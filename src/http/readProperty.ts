/** Whether a value is an object or a function. */
export function isObject(value: unknown): value is object {
  return Object(value) === value
}

/** Reads a property. Returns `undefined` if it is missing, or if a getter or a Proxy throws. */
export function readProperty(value: unknown, key: string): unknown {
  try {
    return isObject(value) ? (value as Record<string, unknown>)[key] : undefined
  } catch {
    return undefined
  }
}

/** Reads a property that is a string, at most 1000 characters. Returns an empty string for anything else. */
export function readText(value: unknown, key: string): string {
  const text = readProperty(value, key)
  return typeof text === 'string' ? text.slice(0, 1000) : ''
}

/** Whether a value is an error of any realm. JSON cannot represent one, so a server cannot have sent it. */
export function isError(value: unknown): boolean {
  try {
    return value instanceof Error || /(Error|Exception)\]$/.test(Object.prototype.toString.call(value))
  } catch {
    return false
  }
}

/** Whether an object is a plain object or an array, so that it may be parsed JSON that a server sent. */
export function isPlain(value: object): boolean {
  try {
    const prototype = Object.getPrototypeOf(value)
    return prototype === null || Array.isArray(value) || Object.getPrototypeOf(prototype) === null
  } catch {
    return true
  }
}
