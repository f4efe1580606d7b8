/** Reports what a shop's own callback threw as an uncaught error. So it is not silent, and breaks nothing that is being shown. */
export function throwLater(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: a server has no window to report to
  const report = globalThis.reportError ?? console.error
  report(error)
}

/** Calls back; what that throws is thrown later. */
export function callSafely(callback: () => void): void {
  try {
    callback()
  } catch (error) {
    throwLater(error)
  }
}
