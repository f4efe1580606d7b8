/**
 * An engine without `currentCSSZoom` gives the boxes in an element with `zoom` in px of that element. Here they become px of the window
 * (CSS Viewport 1 §2.3), which is what the measure and `elementFromPoint` count in.
 */
export function standardZoom() {
  if (Reflect.has(Element.prototype, 'currentCSSZoom')) return
  Object.defineProperty(Element.prototype, 'currentCSSZoom', { get: zoomFrom })
  const { getBoundingClientRect } = Element.prototype
  Element.prototype.getBoundingClientRect = function () {
    return enlarge(getBoundingClientRect.call(this), zoomFrom.call(this))
  }
  const { getClientRects } = Range.prototype
  Range.prototype.getClientRects = function () {
    const { startContainer } = this
    const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
    const zoom = element ? zoomFrom.call(element) : 1
    return Array.from(getClientRects.call(this), (box) => enlarge(box, zoom)) as unknown as DOMRectList
  }
}

function zoomFrom(this: Element): number {
  let zoom = 1
  for (let each: Element | null = this; each; each = each.parentElement)
    zoom *= Number(getComputedStyle(each).zoom) || 1
  return zoom
}

function enlarge({ x, y, width, height }: DOMRect, zoom: number) {
  return new DOMRect(x * zoom, y * zoom, width * zoom, height * zoom)
}
