import { focusedElement, handFocusOn, lastPress, placeOf } from './giveFocus'

let users = 0
/** What has the focus in a message, and all that it is in. */
let place: Element[] = []
let observer: MutationObserver | undefined
let sizes: ResizeObserver | undefined

/**
 * While the focus is inside a message, watches whether that is removed or hidden, or the message with it, as in a Suspense boundary that
 * suspends again. Then the focus is handed on, so that the keyboard and the screen reader do not start at the top of the page (WCAG 2.2
 * SC 2.4.3). Returns a function that stops it.
 */
export function keepFocus(): () => void {
  if (!users++) {
    addEventListener('click', press, true)
    addEventListener('focusin', enter)
    addEventListener('focusout', leave)
  }
  return () => {
    if (--users) return
    removeEventListener('click', press, true)
    removeEventListener('focusin', enter)
    removeEventListener('focusout', leave)
    watch(undefined)
  }
}

function press(event: Event) {
  const target = event.composedPath()[0] as Partial<Element>
  const control = target.closest?.('button, a[href], input, summary, [role="button"], [tabindex]')
  lastPress.control = control ? new WeakRef(control) : undefined
}

// A retry button may stand by itself.
const surfaces = '[data-tone], [data-error-ui], [data-action="retry"]'

function enter() {
  const focused = focusedElement()
  watch(focused?.closest(surfaces) ? focused : undefined)
}

/** A shopper who presses beside the message takes the focus away. If the message is removed or hidden, it is not in the page by then. */
function leave() {
  setTimeout(() => {
    if (place[0]?.isConnected && place[0] !== focusedElement() && document.hasFocus() && !checkHidden())
      watch(undefined)
  })
}

function watch(element: Element | undefined) {
  observer?.disconnect()
  sizes?.disconnect()
  place = element ? placeOf(element) : []
  if (!element) return
  sizes ??= globalThis.ResizeObserver && new ResizeObserver(checkHidden)
  // What is inline has no size.
  for (const each of [element, element.closest(surfaces)]) if (each) sizes?.observe(each)
  observer ??= new MutationObserver(check)
  for (const root of new Set([element.getRootNode(), document]))
    observer.observe(root, { childList: true, subtree: true })
}

function check(changes: MutationRecord[]) {
  if (!place.length || place[0]?.isConnected) return
  handOn(changes.flatMap(({ target, addedNodes }) => (place.includes(target as Element) ? [...addedNodes] : [])))
}

function checkHidden(): boolean {
  const isHidden = place[0]?.isConnected && place[0].checkVisibility?.() === false
  if (isHidden) handOn([])
  return !!isHidden
}

function handOn(came: Node[]) {
  const lost = place
  watch(undefined)
  // The shop may move the focus itself. What comes only later takes the place of what has come, so that is watched too.
  setTimeout(() => {
    const focused = focusedElement()
    // Not every browser takes the focus from what is hidden.
    if (!focused || focused === lost[0]) watch(handFocusOn(lost, came))
  })
}
