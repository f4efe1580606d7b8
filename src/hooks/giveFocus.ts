const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"], [data-part="title"]'
const regions = 'h1, main, section[aria-label], section[aria-labelledby], form, [role="region"], [role="dialog"]'
const steps = '[data-part="actions"] :is(a, button)'

/** The element that has the focus, also in a shadow root. `undefined` if none has it. */
export function focusedElement(): HTMLElement | undefined {
  let focused = document.activeElement
  // `activeElement` is the host of a shadow root. The element that has the focus is inside it.
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused === document.body ? undefined : ((focused as HTMLElement | null) ?? undefined)
}

/** The element and all that it is in, from the inside out, and where the page begins: its heading, or its content. */
export function placeOf(element: Element | undefined): Element[] {
  const place: Element[] = []
  const [start] = ['main h1', 'main, [role="main"]', 'h1'].flatMap((each) => document.querySelector(each) ?? [])
  for (const from of [element, start]) {
    for (let each = from; each && each !== document.body; each = parentOf(each)) place.push(each)
  }
  return place
}

export function parentOf(element: Element): Element | undefined {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host
}

/** The control that was pressed last: Safari does not focus a button then, and one that is disabled by its press loses the focus. */
export const lastPress: { control?: WeakRef<Element> | undefined } = {}

/**
 * Focuses an element, also one that is no control. Returns whether it has the focus: what is disabled, hidden or inert has not. `isStill`
 * does not scroll to it.
 */
export function giveFocus(element: Element | null | undefined, isStill = false): boolean {
  const target = element as HTMLElement | null | undefined
  const { top = 0, bottom = 0 } = target?.getBoundingClientRect() ?? {}
  // What fills the window is in sight, and a jump to its start would move the page.
  const options = { preventScroll: isStill || (bottom - top >= innerHeight && top < innerHeight && bottom > 0) }
  target?.focus(options)
  if (target?.matches(':focus')) return true
  if (!target || target.hasAttribute('tabindex') || target.matches('button, input, select, textarea')) return false
  // Only for now: a click on a text must not focus it.
  target.tabIndex = -1
  target.focus(options)
  const isFocused = target.matches(':focus')
  const restore = () => target.removeAttribute('tabindex')
  if (isFocused) target.addEventListener('blur', restore, { once: true })
  else restore()
  return isFocused
}

/**
 * Hands the focus on from an element that has gone to the next sensible thing: what came in its place, another step of its message, the
 * heading of the region where it was, the element that had the focus before, the heading of the page (WCAG 2.2 SC 2.4.3). Returns what
 * has it now. Does nothing if the whole page has gone: the next one places the focus itself.
 */
export function handFocusOn(place: Element[], came: Iterable<Node> = [], isStill = false): Element | undefined {
  const has = (element: Element) => (giveFocus(element, isStill) ? element : undefined)
  const first = (scope: Element, selector: string) => [...scope.querySelectorAll(selector)].find(has)
  for (const each of came) {
    const element = each as HTMLElement
    const found = element.offsetHeight ? (first(element, headings) ?? has(element)) : undefined
    if (found) return found
  }
  for (const each of place) {
    if (!each.isConnected) continue
    const found =
      (each.matches('[data-tone]') ? first(each, steps) : undefined) ??
      first(each, headings) ??
      (each.matches(regions) ? has(each) : undefined)
    if (found) return found
  }
  return undefined
}
