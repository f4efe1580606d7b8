/** Has the browser say that there is no connection. */
export function disconnect(): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false })
  dispatchEvent(new Event('offline'))
}

/** Has the browser say again what it knows. */
export function reconnect(): void {
  Reflect.deleteProperty(navigator, 'onLine')
  dispatchEvent(new Event('online'))
}
