/** Whether a shopper can see an element. What is only for screen readers is as small as a dot, and clipped. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { position, clipPath, overflowX } = getComputedStyle(each)
    if (position !== 'absolute' && position !== 'fixed') continue
    const { width, height } = each.getBoundingClientRect()
    if (clipPath === 'inset(50%)' || (overflowX !== 'visible' && width <= 2 && height <= 2)) return false
  }
  return true
}
