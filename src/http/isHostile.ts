/** Whether an object is a Proxy that throws on every property access. Reading many properties of it would be slow. */
export function isHostile(node: object): boolean {
  try {
    Reflect.get(node, '')
    return false
  } catch {
    return true
  }
}
