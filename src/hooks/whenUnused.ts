/**
 * Calls back after a delay in milliseconds, which passes only while the page is visible and the shopper does not use the element: the
 * pointer is not over it, and the keyboard's focus is neither on it nor inside (WCAG 2.2 SC 2.2.1). It looks once a second, so after a use at
 * least one second is left. Returns a function that cancels the call.
 */
export function whenUnused(find: () => Element | null | undefined, delay: number, call: () => void): () => void {
  let left = delay
  // The odd part comes first, so that the last part is a whole second.
  let part = left % 1000 || Math.min(left, 1000)
  let timer = setTimeout(look, part)
  function look() {
    const element = find()
    const isUsed =
      document.hidden || element?.matches(':hover, :focus-visible') || element?.querySelector(':focus-visible')
    if (!isUsed) left -= part
    if (left <= 0) return call()
    part = left % 1000 || 1000
    timer = setTimeout(look, part)
  }
  return () => clearTimeout(timer)
}
