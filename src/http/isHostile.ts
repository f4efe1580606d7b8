/** Whether an object is a Proxy that throws at every property, so that asking for many of them would take long. */
export function isHostile(node: object): boolean {
  try {
    Reflect.get(node, '')
    return false
  } catch {
    return true
  }
}
