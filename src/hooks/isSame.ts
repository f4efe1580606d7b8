import { isObject, isPlain } from '../http/readProperty'

/**
 * Whether two values are plain data with the same content, such as an object that is written inline in each render. Instances of classes are
 * compared by identity. Never throws.
 */
export function isSame(one: unknown, other: unknown): boolean {
  try {
    return (
      [one, other].every((value) => isObject(value) && isPlain(value)) &&
      JSON.stringify(one, withHeaders) === JSON.stringify(other, withHeaders)
    )
  } catch {
    return false
  }
}

/** Headers have no content in JSON, but may ask for another wait. */
function withHeaders(_key: string, value: unknown): unknown {
  return typeof Headers === 'function' && value instanceof Headers ? [...value] : value
}
