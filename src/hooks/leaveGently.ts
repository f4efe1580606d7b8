let users = 0
/** What stops watching each message that the shopper has pressed something in. */
const watched = new WeakMap<Element, () => void>()

/**
 * For the prop `motion` of `ErrorUIProvider`. Has a banner or a notice collapse when the shopper closes it, so that the page below does not jump.
 * If another try has helped, the spinner becomes a tick, and what was loaded fades in. What moves is a copy: the message itself is gone at once,
 * also for a screen reader. Nothing moves with `prefers-reduced-motion` (WCAG 2.2 SC 2.3.3). Returns a function that ends it.
 */
export function leaveGently(): () => void {
  if (!users++) addEventListener('click', watch, true)
  return () => {
    if (!--users) removeEventListener('click', watch, true)
  }
}

function watch(event: Event) {
  const pressed = event.composedPath()[0] as Partial<Element>
  const button = pressed.closest?.('[data-part="dismiss"], [data-action="retry"], [data-error-ui="retry-button"]')
  const surface = button?.closest<HTMLElement>('[data-error-ui="banner"], [data-error-ui="notice"]:not([data-toast])')
  const parent = surface?.parentElement
  // What does not paint, such as jsdom, has no `animate`.
  if (!button || !parent || !surface.animate || matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const isTry = !button.matches('[data-part="dismiss"]')
  const { offsetWidth } = surface
  let pendingAt = Number.NEGATIVE_INFINITY
  const observer = new MutationObserver((records) => {
    const now = performance.now()
    if (button.matches('[data-pending]') || records.some(({ target }) => target === button)) pendingAt = now
    const removal = records.find(({ removedNodes }) => [...removedNodes].includes(surface))
    if (!removal) return
    observer.disconnect()
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof HTMLElement)
    if (!isTry) collapse(surface, parent, removal.nextSibling)
    // What takes the place of a try that was under way until now is what it has loaded.
    else if (pendingAt > now - 100 && !added.some(isNoSuccess)) recover(surface, parent, added, offsetWidth)
  })
  const stop = () => observer.disconnect()
  watched.get(surface)?.()
  watched.set(surface, stop)
  observer.observe(parent, { childList: true })
  if (isTry) observer.observe(button, { attributeFilter: ['data-pending'] })
  // A shop may keep open what the shopper wants to close.
  else setTimeout(stop, 1000)
}

/** The copy takes the place of the message, and gives it back step by step. */
function collapse(surface: HTMLElement, parent: Element, next: Node | null) {
  const copy = copyOf(surface)
  parent.insertBefore(copy, next?.parentNode === parent ? next : null)
  // The gap collapses with it. In a grid it cannot: a row is not less than nothing.
  const { display, rowGap } = getComputedStyle(parent)
  const gap = (/flex/.test(display) && Number.parseFloat(rowGap)) || 0
  const { long, easing } = timesOf(copy)
  const start = { blockSize: `${copy.offsetHeight}px`, overflow: 'clip' }
  const end = { blockSize: '0', paddingBlock: '0', borderBlockWidth: '0', marginBlock: `0 ${-gap}px`, opacity: 0 }
  removeAfter(copy, copy.animate([start, { ...end, overflow: 'clip' }], { duration: long, easing }))
}

/** The copy lies on what was loaded until that fades in, so that nothing of it moves. */
function recover(surface: HTMLElement, parent: Element, added: readonly HTMLElement[], width: number) {
  const [first] = added
  const copy = copyOf(surface)
  const label = copy.querySelector('[data-error-ui="retry-button"] > [data-part="label"]')
  if (!first || !label) return
  const room = label.querySelector('[data-part="room"]') ?? label.appendChild(document.createElement('span'))
  room.setAttribute('data-part', 'room')
  // Whatever was in the label keeps its width.
  room.prepend(...[...label.childNodes].filter((node) => node !== room))
  room.querySelector('[data-part="spinner"]')?.remove()
  room.appendChild(document.createElement('span')).setAttribute('data-part', 'tick')
  Object.assign(copy.style, { position: 'absolute', inset: 'auto', margin: '0', inlineSize: `${width}px`, zIndex: 1 })
  parent.append(copy)
  const [from, to] = [copy, first].map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect]
  copy.style.translate = `${to.x - from.x}px ${to.y - from.y}px`
  const { short, long, easing } = timesOf(copy)
  const duration = long + short
  const held = { offset: long / duration, easing }
  removeAfter(copy, copy.animate([{}, { opacity: 1, ...held }, { opacity: 0 }], duration))
  for (const each of added) each.animate([{ opacity: 0 }, { opacity: 0, ...held }, {}], duration)
}

/** Neither heard, reached nor found, and without what would run or load in a page a second time. */
function copyOf(surface: HTMLElement): HTMLElement {
  // In a document of its own, a copied element of the shop's own kind stays without its code.
  const copy = document.implementation.createHTMLDocument().importNode(surface, true)
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    if (/-|^(iframe|object|embed|video|audio|script)$/i.test(element.localName)) element.remove()
    for (const { name } of [...element.attributes])
      if (/^(id|name|role|for|aria-.*|data-test.*)$/.test(name)) element.removeAttribute(name)
  }
  copy.inert = true
  copy.setAttribute('aria-hidden', 'true')
  // It does not grow in.
  delete copy.dataset.grows
  return copy
}

function timesOf(element: Element) {
  const style = getComputedStyle(element)
  const read = (name: string) => style.getPropertyValue(`--error-ui-${name}`).trim()
  const time = (name: string, usual: number) => {
    const text = read(name)
    return text ? Number.parseFloat(text) * (text.endsWith('ms') ? 1 : 1000) || 0 : usual
  }
  const easing = read('easing')
  return {
    short: time('duration-short', 160),
    long: time('duration-long', 240),
    // `animate` throws on what the browser does not know.
    easing: CSS.supports('transition-timing-function', easing) ? easing : 'cubic-bezier(0.2, 0, 0, 1)',
  }
}

/** Whether it says that a try has not helped, or is still under way. */
function isNoSuccess(element: HTMLElement): boolean {
  const signs = '[data-tone], [aria-busy="true"]'
  return element.matches(signs) || element.querySelector(signs) !== null
}

function removeAfter(copy: HTMLElement, animation: Animation) {
  animation.onfinish = animation.oncancel = () => copy.remove()
}
