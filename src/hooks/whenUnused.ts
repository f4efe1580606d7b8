/**
 * Calls back after a delay in milliseconds, and not while the shopper uses the element: the pointer is over it, the focus is inside, or the
 * page is hidden (WCAG 2.2 SC 2.2.1). Then it looks again each second. Returns a function that cancels the call.
 */
export function whenUnused(find: () => Element | null, delay: number, call: () => void): () => void {
  let timer = setTimeout(look, delay)
  function look() {
    const element = find()
    const isUsed = document.hidden || element?.matches(':hover') || element?.querySelector(':focus-visible')
    if (isUsed) timer = setTimeout(look, 1000)
    else call()
  }
  return () => clearTimeout(timer)
}
