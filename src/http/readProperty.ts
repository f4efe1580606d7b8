/** Whether a value can have properties of its own. */
export function isObject(value: unknown): value is object {
  return Object(value) === value
}

/** A property that may be absent, behind a throwing getter, or behind a hostile Proxy. */
export function readProperty(value: unknown, key: string): unknown {
  try {
    return isObject(value) ? (value as Record<string, unknown>)[key] : undefined
  } catch {
    return undefined
  }
}

/** A property that is text, as much of it as anybody needs; otherwise the empty text. */
export function readText(value: unknown, key: string): string {
  const text = readProperty(value, key)
  return typeof text === 'string' ? text.slice(0, 1000) : ''
}

/** Whether a value is an error of any realm, which no JSON can hold. */
export function isError(value: unknown): boolean {
  try {
    return value instanceof Error || /(Error|Exception)\]$/.test(Object.prototype.toString.call(value))
  } catch {
    return false
  }
}

/** Whether JSON could have made an object, so that it may be what a server sent. */
export function isPlain(value: object): boolean {
  try {
    const prototype = Object.getPrototypeOf(value)
    return prototype === null || Array.isArray(value) || Object.getPrototypeOf(prototype) === null
  } catch {
    return true
  }
}
