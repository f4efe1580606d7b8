import { onTestFinished } from 'vitest'

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

/** Hides the page, or shows it again. */
export function hide(isHidden: boolean): void {
  if (isHidden) Object.defineProperty(document, 'hidden', { configurable: true, value: true })
  else Reflect.deleteProperty(document, 'hidden')
  document.dispatchEvent(new Event('visibilitychange'))
}

/** Collects what reaches the page's error handler, and keeps it from the test runner. */
export function listenForErrors(): string[] {
  const messages: string[] = []
  const listener = (event: ErrorEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    messages.push(event.message)
  }
  addEventListener('error', listener, { capture: true })
  onTestFinished(() => removeEventListener('error', listener, { capture: true }))
  return messages
}
