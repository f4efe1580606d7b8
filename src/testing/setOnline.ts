/** Makes the browser say that there is a connection, or that there is none, and tell the page (HTML Standard, `navigator.onLine`). */
export function setOnline(isOnline: boolean): void {
  // Node has a `navigator` too, which says nothing of a connection.
  if (typeof globalThis.navigator?.onLine !== 'boolean' || navigator.onLine === isOnline) return
  // What the browser says by itself is a getter of the prototype.
  Reflect.deleteProperty(navigator, 'onLine')
  if (navigator.onLine !== isOnline) Object.defineProperty(navigator, 'onLine', { configurable: true, value: isOnline })
  dispatchEvent(new Event(isOnline ? 'online' : 'offline'))
}
