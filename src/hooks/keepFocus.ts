import { focusedElement, handFocusOn, placeOf } from './giveFocus'

let users = 0
/** What has the focus in a message, and all that it is in. */
let place: Element[] = []
let observer: MutationObserver | undefined

/**
 * While the focus is inside a message, watches whether that is removed, or the message with it. Then the focus is handed on, so that the
 * keyboard and the screen reader do not start at the top of the page (WCAG 2.2 SC 2.4.3). Returns a function that stops it.
 */
export function keepFocus(): () => void {
  if (!users++) {
    addEventListener('focusin', enter)
    addEventListener('focusout', leave)
  }
  return () => {
    if (--users) return
    removeEventListener('focusin', enter)
    removeEventListener('focusout', leave)
    watch(undefined)
  }
}

function enter() {
  const focused = focusedElement()
  // A retry button may stand by itself.
  const surface = focused?.closest('[data-tone], [data-error-ui], [data-action="retry"]')
  watch(surface ? focused : undefined)
}

/** A shopper who presses beside the message takes the focus away. If the message is removed, it is not in the page by then. */
function leave() {
  setTimeout(() => {
    if (place[0]?.isConnected && place[0] !== focusedElement() && document.hasFocus()) watch(undefined)
  })
}

function watch(element: Element | undefined) {
  observer?.disconnect()
  place = element ? placeOf(element) : []
  if (!element) return
  observer ??= new MutationObserver(check)
  for (const root of new Set([element.getRootNode(), document]))
    observer.observe(root, { childList: true, subtree: true })
}

function check(changes: MutationRecord[]) {
  if (!place.length || place[0]?.isConnected) return
  const lost = place
  const came = changes.flatMap(({ target, addedNodes }) => (lost.includes(target as Element) ? [...addedNodes] : []))
  watch(undefined)
  // The shop may move the focus itself. What comes only later takes the place of what has come, so that is watched too.
  setTimeout(() => {
    if (!focusedElement()) watch(handFocusOn(lost, came))
  })
}
